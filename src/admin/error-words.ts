/** A failure of the site’s own, as the screen says it. */
export interface ErrorWords {
	readonly title: string;
	/** What happened and what to do, one sentence a paragraph. */
	readonly text: readonly string[];
	/** Reloading is part of the cure. */
	readonly canReload: boolean;
}
