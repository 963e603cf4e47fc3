import type { FailureKind, Translator } from '../../engine';

/** Why no answer came, as a short phrase. */
export function describeFailure( { __ }: Translator, kind: FailureKind ): string {
	switch ( kind ) {
		case 'dns':
			return __( 'host name not found', 'bucket-doctor' );
		case 'connect':
			return __( 'no connection', 'bucket-doctor' );
		case 'tls':
			return __( 'no secure connection', 'bucket-doctor' );
		case 'timeout':
			return __( 'no answer in time', 'bucket-doctor' );
		case 'reset':
			return __( 'connection cut off', 'bucket-doctor' );
		case 'proxy':
			return __( 'proxy failed', 'bucket-doctor' );
		case 'blocked':
			return __( 'blocked by this site’s settings', 'bucket-doctor' );
		case 'too-large':
			return __( 'answer too large', 'bucket-doctor' );
		case 'interrupted':
			return __( 'not finished in time', 'bucket-doctor' );
		case 'protocol':
			return __( 'answer was not HTTP', 'bucket-doctor' );
		case 'unknown':
			return __( 'no answer', 'bucket-doctor' );
	}
}
