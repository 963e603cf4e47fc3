import type { Severity, Translator } from '../../engine';
import type { Tone } from './tone';

/** How much a finding matters, in a word. */
export function describeSeverity( { __ }: Translator, severity: Severity ): string {
	switch ( severity ) {
		case 'error':
			return __( 'problem', 'bucket-doctor' );
		case 'warning':
			return __( 'warning', 'bucket-doctor' );
		case 'info':
			return __( 'note', 'bucket-doctor' );
	}
}

const TONES: Record< Severity, Tone > = { error: 'bad', warning: 'warning', info: 'neutral' };

export const toneOfSeverity = ( severity: Severity ): Tone => TONES[ severity ];
