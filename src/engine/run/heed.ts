import { cautions } from '../cautions';
import type { Caution, Picture } from '../cautions/define-caution';
import type { IamAction } from '../iam/action';
import type { Finding } from '../model/finding';
import { findProbe } from '../probes';
import type { Found } from './find';

/** Actions of the requests that showed it. */
function actionsOf( { observations }: Picture, proof: readonly string[] ): readonly IamAction[] {
	const shown = observations.filter( ( { id } ) => proof.includes( id ) );
	return [ ...new Set( shown.flatMap( ( { probe } ) => findProbe( probe )?.actions.slice( 0, 1 ) ?? [] ) ) ];
}

/** What works and is not safe, gravest first. A caution that throws is passed over and reported, as a diagnosis is. */
export function heed( picture: Picture, registry: readonly Caution[] = cautions ): Found {
	const findings: Finding[] = [];
	const problems: Found[ 'problems' ][ number ][] = [];
	for ( const caution of registry ) {
		try {
			const noticed = caution.read( picture );
			if ( noticed ) {
				findings.push( {
					diagnosis: caution.id,
					layer: caution.layer,
					severity: noticed.severity,
					params: noticed.params,
					actions: actionsOf( picture, noticed.proof ),
					observations: noticed.proof,
				} );
			}
		} catch ( error ) {
			problems.push( { kind: 'diagnosis', code: caution.id, message: String( error ) } );
		}
	}
	return { findings, problems };
}
