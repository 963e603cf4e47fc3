import { __ } from '@wordpress/i18n';
import type { Observation } from '../../../engine';
import type { Proof } from '../../../reporters';
import { Fold } from '../fold';

/** Decoded query, for reading, not for sending. */
function describeRequest( request: NonNullable< Observation[ 'request' ] > ): string {
	const query = Object.entries( request.query ).map( ( [ name, value ] ) =>
		value === '' ? name : `${ name }=${ value }`
	);
	return `${ request.method } ${ request.host }${ request.path }${ query.length ? `?${ query.join( '&' ) }` : '' }`;
}

function linesOf( { observation: { request, answer }, quote }: Proof ): readonly ( readonly [ string, string ] )[] {
	return [
		[ __( 'Request', 'bucket-doctor' ), request ? describeRequest( request ) : '' ],
		[ __( 'Status', 'bucket-doctor' ), String( quote?.status ?? '' ) ],
		[ __( 'Error code', 'bucket-doctor' ), quote?.code ?? '' ],
		[ __( 'Words', 'bucket-doctor' ), 'notSent' in answer ? answer.notSent.reason : ( quote?.words ?? '' ) ],
		[ __( 'Request id', 'bucket-doctor' ), quote?.requestId ?? '' ],
		[ __( 'Signed at', 'bucket-doctor' ), ( 'signedAt' in answer && answer.signedAt ) || '' ],
	];
}

/** What was asked and what came back, folded up. */
export function ProofDetails( { proof }: { readonly proof: Proof } ) {
	return (
		<Fold
			className="bucket-doctor-proof"
			summary={
				<code dir="ltr">
					{ proof.observation.operation } → { proof.outcome }
				</code>
			}
		>
			{ () => (
				<dl>
					{ linesOf( proof )
						.filter( ( [ , value ] ) => value )
						.map( ( [ label, value ] ) => (
							<div key={ label }>
								<dt>{ label }</dt>
								<dd dir="ltr">{ value }</dd>
							</div>
						) ) }
				</dl>
			) }
		</Fold>
	);
}
