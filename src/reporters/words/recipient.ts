import type { Translator } from '../../engine';
import type { Recipient } from '../reading/recipients';

/** What one server got. */
export function describeRecipient( { __, sprintf }: Translator, { signed, anonymous }: Recipient ): string {
	const ofKey = sprintf(
		/* translators: %d: Number of requests. */
		__( '%d with the access key ID and a signature', 'bucket-doctor' ),
		signed
	);
	/* translators: %d: Number of requests. */
	const ofNobody = sprintf( __( '%d without', 'bucket-doctor' ), anonymous );
	return [ ...( signed ? [ ofKey ] : [] ), ...( anonymous ? [ ofNobody ] : [] ) ].join( ', ' );
}
