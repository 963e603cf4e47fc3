/** What PHP tells the screen (docs/contracts.md 6). */
export interface Boot {
	readonly version: string;
	/** `bucket-doctor/v1`, without slashes around it. */
	readonly restNamespace: string;
	/** Eight hex digits of the site's address. */
	readonly siteHash: string;
	/** `sites/7/`, where the uploads of this site lie in those of a multisite installation; '' elsewhere. */
	readonly siteFolder: string;
	/** Where the docs pages are; '' = nowhere. */
	readonly docsUrl: string;
	/** False where this PHP cannot tell network failures apart. */
	readonly networkTruth: boolean;
}

declare global {
	interface Window {
		bucketDoctor?: unknown;
	}
}

/** Reads `window.bucketDoctor`; a page without it still shows the form, and the relay says what is wrong. */
export function readBoot( printed: unknown ): Boot {
	const data = ( typeof printed === 'object' && printed !== null ? printed : {} ) as Readonly<
		Record< string, unknown >
	>;
	const text = ( name: string, fallback: string ): string => {
		const value = data[ name ];
		return typeof value === 'string' ? value : fallback;
	};
	const docsUrl = text( 'docsUrl', '' );
	return {
		version: text( 'version', '' ),
		restNamespace: text( 'restNamespace', 'bucket-doctor/v1' ).replace( /^\/+|\/+$/g, '' ),
		siteHash: text( 'siteHash', '00000000' ),
		siteFolder: text( 'siteFolder', '' ),
		docsUrl: /^https?:\/\//.test( docsUrl ) ? docsUrl.replace( /\/+$/, '' ) : '',
		networkTruth: data.networkTruth !== false,
	};
}

/** The folder of this site's uploads, for what stands far from the one that was given the boot data. */
export const siteFolder = (): string => readBoot( window.bucketDoctor ).siteFolder;
