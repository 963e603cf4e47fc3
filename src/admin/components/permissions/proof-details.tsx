import { __ } from '@wordpress/i18n';
import type { Observation } from '../../../engine';
import type { Proof } from '../../../reporters';

/** Decoded query, for reading, not for sending. */
function describeRequest( request: NonNullable< Observation[ 'request' ] > ): string {
	const query = Object.entries( request.query ).map( ( [ name, value ] ) =>
		value === '' ? name : `${ name }=${ value }`
	);
	return `${ request.method } ${ request.host }${ request.path }${ query.length ? `?${ query.join( '&' ) }` : '' }`;
}

/** What was asked and what came back, folded up. */
export function ProofDetails( { proof: { observation, quote, outcome } }: { readonly proof: Proof } ) {
	const { operation, request, answer } = observation;
	const lines = [
		[ __( 'Request', 'bucket-doctor' ), request ? describeRequest( request ) : '' ],
		[ __( 'Status', 'bucket-doctor' ), String( quote?.status ?? '' ) ],
		[ __( 'Error code', 'bucket-doctor' ), quote?.code ?? '' ],
		[ __( 'Words', 'bucket-doctor' ), 'notSent' in answer ? answer.notSent.reason : ( quote?.words ?? '' ) ],
		[ __( 'Request id', 'bucket-doctor' ), quote?.requestId ?? '' ],
		[ __( 'Signed at', 'bucket-doctor' ), ( 'signedAt' in answer && answer.signedAt ) || '' ],
	].filter( ( [ , value ] ) => value );
	return (
		<details className="bucket-doctor-proof">
			<summary>
				<code dir="ltr">
					{ operation } → { outcome }
				</code>
			</summary>
			<dl>
				{ lines.map( ( [ label, value ] ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd dir="ltr">{ value }</dd>
					</div>
				) ) }
			</dl>
		</details>
	);
}
