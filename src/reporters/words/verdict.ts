import type { Translator, Verdict } from '../../engine';
import type { Tone } from './tone';

/** The verdict as a reader sees it first. */
export function describeVerdict( { __ }: Translator, verdict: Verdict ): string {
	switch ( verdict ) {
		case 'ready':
			return __( 'Ready', 'bucket-doctor' );
		case 'ready-with-warnings':
			return __( 'Ready, with warnings', 'bucket-doctor' );
		case 'not-ready':
			return __( 'Not ready', 'bucket-doctor' );
		case 'inconclusive':
			return __( 'Could not tell', 'bucket-doctor' );
	}
}

const TONES: Record< Verdict, Tone > = {
	ready: 'good',
	'ready-with-warnings': 'warning',
	'not-ready': 'bad',
	inconclusive: 'unknown',
};

export const toneOfVerdict = ( verdict: Verdict ): Tone => TONES[ verdict ];
