import type { Translator, UnknownReason } from '../../engine';

/** Why a row is unknown, in one sentence. `wasAsked`: a request was sent for it. */
export function describeReason( { __ }: Translator, reason: UnknownReason, wasAsked = false ): string {
	switch ( reason ) {
		case 'read-only':
			return __( 'The test was read-only, and only a real write can tell.', 'bucket-doctor' );
		case 'nothing-to-read':
			return __( 'There was no file on which it could be tried.', 'bucket-doctor' );
		case 'object-lock':
			return __( 'Object Lock could keep whatever the test writes, so it wrote nothing.', 'bucket-doctor' );
		case 'network':
			return __( 'No usable answer came back.', 'bucket-doctor' );
		case 'provider-silent':
			return __( 'The store’s answer does not tell.', 'bucket-doctor' );
		case 'not-probed':
			return wasAsked
				? __( 'Something else stopped the request before this was looked at.', 'bucket-doctor' )
				: __( 'The test did not ask for this.', 'bucket-doctor' );
		case 'owner-unconfirmed':
			return __( 'The bucket seems to belong to somebody else, so nothing was written.', 'bucket-doctor' );
		case 'changed-during-run':
			return __( 'The answer changed while the test was running.', 'bucket-doctor' );
		case 'own-object-only':
			return __(
				'It was seen on the test’s own file only; other files may behave differently.',
				'bucket-doctor'
			);
		case 'not-offered':
			return __( 'The store does not have this operation, so no right could be for it.', 'bucket-doctor' );
		case 'stopped':
			return __( 'The test was stopped before it came to this.', 'bucket-doctor' );
	}
}
