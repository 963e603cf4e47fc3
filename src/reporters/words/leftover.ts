import type { Leftover, Translator } from '../../engine';

/** What was left behind, without its key: the key is data and is set apart. */
export function describeLeftover( { __ }: Translator, { kind, certain }: Leftover ): string {
	switch ( kind ) {
		case 'object':
			return certain ? __( 'File', 'bucket-doctor' ) : __( 'Possibly a file', 'bucket-doctor' );
		case 'version':
			return certain
				? __( 'Version of a file', 'bucket-doctor' )
				: __( 'Possibly a version of a file', 'bucket-doctor' );
		case 'marker':
			return certain ? __( 'Delete marker', 'bucket-doctor' ) : __( 'Possibly a delete marker', 'bucket-doctor' );
		case 'upload':
			return certain
				? __( 'Unfinished upload', 'bucket-doctor' )
				: __( 'Possibly an unfinished upload', 'bucket-doctor' );
	}
}

/** Why something can be left behind, and what to do about it. */
export const explainLeftovers = ( { __ }: Translator ): string =>
	__(
		'The test made these and could not remove them. They hold one line of text; delete them when you like.',
		'bucket-doctor'
	);
