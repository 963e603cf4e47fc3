import { findPlace, placeOfEndpoint } from '../connection/places';
import { isResponse } from '../model/observation';
import type { Observation, Response } from '../model/observation';
import type { ProviderId } from '../model/provider-id';
import type { LooksLike } from '../model/report';
import { findProvider, providers } from '../providers';
import type { Fingerprint } from '../providers/define-provider';
import type { Seen } from './run';

/** Everything that is known of a provider's answers has to be there: a single header may come from whatever stands in front of a store. */
function fits( { server, requestId, header }: Fingerprint, { headers }: Response ): boolean {
	return (
		( ! server || server.test( headers.server ?? '' ) ) &&
		( ! requestId || requestId.test( headers[ 'x-amz-request-id' ] ?? '' ) ) &&
		( ! header || Object.keys( headers ).some( ( name ) => header.test( name ) ) )
	);
}

const isRelated = ( one: string, other: string ): boolean => {
	const { family } = findProvider( one ) ?? {};
	return one === other || ( family !== undefined && family === findProvider( other )?.family );
};

const isOfStore = ( { operation }: Observation ): boolean => operation !== 'GetCallerIdentity';

/** The provider whose fingerprint the answers bear, and those answers; undefined where they bear none, or those of two. */
function byAnswers( observations: readonly Observation[] ): LooksLike | undefined {
	const found = providers.flatMap( ( { id, fingerprint } ) => {
		const ids = observations
			.filter( isOfStore )
			.filter( ( { answer } ) => fingerprint && isResponse( answer ) && fits( fingerprint, answer ) )
			.map( ( observation ) => observation.id );
		return ids.length > 0 ? [ { provider: id, by: 'answers' as const, observations: ids } ] : [];
	} );
	return found.length === 1 ? found[ 0 ] : undefined;
}

/** The provider that the endpoint belongs to by its name. */
function byHost( endpoint: string ): LooksLike | undefined {
	const place = placeOfEndpoint( endpoint );
	return place && { provider: place.id, by: 'host', observations: [] };
}

/** Another provider than the chosen one, where endpoint or answers show it; the endpoint's name is the surer sign. */
export function looksLike( { target, observations }: Pick< Seen, 'target' | 'observations' > ): LooksLike | undefined {
	const seen = byHost( target.endpoint ) ?? byAnswers( observations );
	return seen && ! isRelated( seen.provider, target.provider ) ? seen : undefined;
}

/** Product name of a provider. */
export const providerName = ( id: ProviderId ): string => findPlace( id )?.name ?? id;
