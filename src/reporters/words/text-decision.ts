import type { TextRow, Translator } from '../../engine';
import type { Tone } from './tone';

/** What a pasted policy says of a row. Never a sign of success: a text proves nothing. */
export function describeTextDecision( { __ }: Translator, { says }: TextRow ): string {
	switch ( says ) {
		case 'allows':
			return __( 'the text allows it', 'bucket-doctor' );
		case 'denies':
			return __( 'the text denies it', 'bucket-doctor' );
		case 'depends':
			return __( 'it depends on what the text does not tell, such as a condition', 'bucket-doctor' );
		case 'silent':
			return __( 'the text does not mention it', 'bucket-doctor' );
		case 'partly':
			return __( 'the text treats some names of files differently', 'bucket-doctor' );
	}
}

export function toneOfTextDecision( { says, need }: TextRow ): Tone {
	if ( says === 'depends' || says === 'partly' ) {
		return 'unknown';
	}
	const isWanted = need === 'required' ? says === 'allows' : need !== 'forbidden' || says !== 'allows';
	return isWanted ? 'neutral' : 'warning';
}

/** What must be said wherever the reading of a pasted policy stands. */
export const explainPolicyReading = ( { __ }: Translator ): string =>
	__(
		'Read from the text alone, not seen at S3: other policies may deny it or allow more, and this one may not be attached to the key.',
		'bucket-doctor'
	);
