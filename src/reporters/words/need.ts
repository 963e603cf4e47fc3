import type { Need, Translator } from '../../engine';

/** What the profile says of a row, in a word or two. */
export function describeNeed( { __ }: Translator, need: Need ): string {
	switch ( need ) {
		case 'required':
			return __( 'needed', 'bucket-doctor' );
		case 'optional':
			return __( 'optional', 'bucket-doctor' );
		case 'forbidden':
			return __( 'should be refused', 'bucket-doctor' );
		case 'none':
			return __( 'not needed', 'bucket-doctor' );
	}
}
