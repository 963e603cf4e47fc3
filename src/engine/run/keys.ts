import type { Target } from '../model/target';
import type { Profile } from '../profiles/define-profile';
import type { Random } from '../ports';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FOLDER = 'bucket-doctor-test/';

/** The literal keys of one run, all in the test's own folder (docs/contracts.md 2, point 4). */
export interface Keys {
	/** 32 hex. */
	readonly runId: string;
	readonly folder: string;
	/** Written plainly; named as the plugin would name a file. */
	readonly plain: string;
	/** Written with the plugin's headers. */
	readonly asPlugin: string;
	/** Never written: for deletes that must remove nothing. */
	readonly missing: string;
	readonly missingVersion: string;
}

export function makeKeys( random: Random, target: Target, profile: Profile ): Keys {
	const folder = `${ target.keyPrefix }${ FOLDER }`;
	const unique = () => random.text( ALPHABET, 24 );
	const shape = ( index: number ) => profile.shapes[ index % profile.shapes.length ] ?? 'file';
	return {
		runId: random.text( '0123456789abcdef', 32 ),
		folder,
		plain: `${ folder }${ unique() }/${ shape( 0 ) }`,
		asPlugin: `${ folder }${ unique() }/${ shape( 1 ) }`,
		missing: `${ folder }${ unique() }`,
		missingVersion: `${ folder }${ unique() }`,
	};
}
