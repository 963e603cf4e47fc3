import type { Problem, Translator } from '../../engine';

/** Which part of the test itself failed. */
export function describeProblem( { __, sprintf }: Translator, { kind, code }: Problem ): string {
	switch ( kind ) {
		case 'transport':
			/* translators: %s: Error code, e.g. bucket_doctor_no_time_left. */
			return sprintf( __( 'A group of requests could not be sent (%s)', 'bucket-doctor' ), code );
		case 'probe':
			/* translators: %s: Name of a request of the test, e.g. put-object. */
			return sprintf( __( 'The request “%s” failed inside the test', 'bucket-doctor' ), code );
		case 'diagnosis':
			/* translators: %s: Name of a finding, e.g. clock-skew. */
			return sprintf( __( 'An answer could not be checked for “%s”', 'bucket-doctor' ), code );
	}
}
