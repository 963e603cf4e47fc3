import type { Target } from '../model/target';
import type { Profile } from '../profiles/define-profile';
import { fileName, fileNameWith } from '../profiles/file-name';
import type { Random } from '../ports';

/** One as the plugin begins it, and one for each header that is tried. */
export const MOST_TRIES = 5;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The test's own folder under the folder that the plugin writes to. */
export const testFolder = ( { keyPrefix }: Pick< Target, 'keyPrefix' > ): string => `${ keyPrefix }bucket-doctor-test/`;

/** Folders in which WordPress plugins usually store; tried to see how far a key reaches (docs/contracts.md 2, points 4 and 6). */
export const USUAL_FOLDERS: readonly string[] = [ 'wp-content/uploads/', 'uploads/', 'backups/' ];

/** Usual folders that are not the plugin's own. A plugin without a folder owns the whole bucket. */
export const otherFolders = ( { keyPrefix }: Pick< Target, 'keyPrefix' > ): readonly string[] =>
	USUAL_FOLDERS.filter( ( folder ) => ! folder.startsWith( keyPrefix ) );

/** The literal keys of one run (docs/contracts.md 2, point 4). */
export interface Keys {
	/** 32 hex. */
	readonly runId: string;
	/** Written plainly; named as the plugin would name a file. */
	readonly plain: string;
	/** Written with the plugin's headers. */
	readonly asPlugin: string;
	/** The same from run to run: for keys that are not meant to delete, so that what stays does not pile up. */
	readonly lasting: string;
	/** A large upload is begun and cancelled here. */
	readonly upload: string;
	/** Large uploads that are begun to find the header that a policy demands, and cancelled: one key each, so that a lost one is found again. */
	readonly tries: readonly string[];
	/** Never written: for deletes that must remove nothing. */
	readonly missing: string;
	readonly missingVersion: string;
	/**
	 * What the plugin's own file would be called, but for one part with this test's name: named by proofs that write nothing. A store that looks
	 * at the name alone must not find a file of the user's under it.
	 */
	readonly shape: string;
	/** The same outside the plugin's folder: at the root and in the other usual folders; none where the folder is the whole bucket. */
	readonly elsewhere: readonly string[];
	/** The same for the plugin's other names. */
	readonly otherShapes: readonly string[];
}

/** A number below 2^32 as eight hex digits: tells connections apart, keeps no secret. */
function shortHash( text: string ): string {
	const hash = Array.from( text ).reduce(
		( sum, character ) => ( sum * 31 + ( character.codePointAt( 0 ) ?? 0 ) ) % 4294967291,
		7
	);
	return hash.toString( 16 ).padStart( 8, '0' );
}

/** No file of anybody's is called that, whatever a browser may be made to ask for (decision 19). */
const unlikely = ( random: Random ): string => `bucket-doctor-${ random.text( ALPHABET, 16 ) }`;

export function makeKeys( random: Random, target: Target, profile: Profile, siteHash: string ): Keys {
	const folder = testFolder( target );
	const unique = () => random.text( ALPHABET, 24 );
	const shape = ( index: number ) => profile.shapes[ index % profile.shapes.length ] ?? 'file';
	const named = ( index: number ) => fileName( shape( index ) );
	const [ , extension = '' ] = /(\.[a-z0-9]{1,5})$/.exec( named( 0 ) ) ?? [];
	const invented = fileNameWith( shape( 0 ), unlikely( random ) );
	const connection = [ siteHash, target.bucket, target.keyPrefix, target.accessKeyId, profile.id ].join( '\n' );
	return {
		runId: random.text( '0123456789abcdef', 32 ),
		plain: `${ folder }${ unique() }/${ named( 0 ) }`,
		asPlugin: `${ folder }${ unique() }/${ named( 1 ) }`,
		lasting: `${ folder }probe-${ shortHash( connection ) }${ extension }`,
		upload: `${ folder }${ unique() }/${ named( 2 ) }`,
		missing: `${ folder }${ unique() }`,
		missingVersion: `${ folder }${ unique() }`,
		shape: `${ target.keyPrefix }${ invented }`,
		elsewhere:
			target.keyPrefix === ''
				? []
				: [ '', ...otherFolders( target ) ].map( ( start ) => `${ start }${ invented }` ),
		otherShapes: profile.shapes
			.slice( 1 )
			.map( ( other ) => `${ target.keyPrefix }${ fileNameWith( other, unlikely( random ) ) }` ),
		tries: Array.from( { length: MOST_TRIES }, () => `${ folder }${ unique() }/${ named( 2 ) }` ),
	};
}

/** An upload id that no store ever issued. */
export const inventedUploadId = ( { runId }: Keys ): string => `bucket-doctor-${ runId }`;
