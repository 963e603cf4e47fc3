import type { Connection } from './connection';
import { findPlace, placeOfEndpoint } from './places';
import type { Place } from './places';

type Patch = Partial< Connection >;

const R2_HOST = /^https:\/\/([^./]+)(\.(?:eu|fedramp))?\.r2\.cloudflarestorage\.com$/i;

/** Account that is part of the endpoint; '' where it is none of R2’s. */
export const accountOf = ( endpoint: string ): string => R2_HOST.exec( endpoint )?.[ 1 ] ?? '';

/** The endpoint with another account in it; a jurisdiction (`.eu`) stays. */
export function withAccount( endpoint: string, account: string ): string {
	const text = account.replace( /[^0-9a-z-]/gi, '' );
	const jurisdiction = R2_HOST.exec( endpoint )?.[ 2 ] ?? '';
	return text === '' ? '' : `https://${ text }${ jurisdiction }.r2.cloudflarestorage.com`;
}

/** The endpoint as far as provider and region tell it; '' where something of it is only the user's to know. */
function derive( { endpoint, needs = [] }: Place, region: string, account: string ): string {
	const isKnown = ( need: 'region' | 'account' ) => ( need === 'region' ? region : account ) !== '';
	return endpoint && needs.every( isKnown ) ? endpoint( region, account ) : '';
}

function ofProvider( before: Connection, place: Place ): Patch {
	const isOwn = placeOfEndpoint( before.endpoint ) === place;
	// A region of the provider that was chosen before means nothing at this one.
	const isPossible = place.regions ? before.region in place.regions : place.region === undefined;
	const region = isPossible ? before.region : '';
	const isKept = isOwn || ( ! place.endpoint && place.id !== 'aws' && ! placeOfEndpoint( before.endpoint ) );
	return {
		provider: place.id,
		addressing: place.addressing,
		region: isOwn ? before.region : region,
		endpoint: isKept ? before.endpoint : derive( place, region, '' ),
	};
}

function ofRegion( before: Connection, region: string ): Patch {
	const place = findPlace( before.provider );
	const isOurs = before.endpoint === '' || placeOfEndpoint( before.endpoint ) === place;
	// A region that is still being typed gives no host name worth having.
	const isWhole = place?.regions ? region in place.regions : /^[a-z0-9-]+$/.test( region );
	const endpoint = place?.needs?.includes( 'region' ) && isOurs && isWhole ? derive( place, region, '' ) : '';
	return endpoint ? { region, endpoint } : { region };
}

/** What follows from a new provider or region: endpoint and addressing, as the provider documents them. Whatever else was entered stays. */
export function followUp( before: Connection, patch: Patch ): Patch {
	const place = patch.provider === undefined ? undefined : findPlace( patch.provider );
	const first = place && place.id !== before.provider ? { ...ofProvider( before, place ), ...patch } : patch;
	return patch.region === undefined || patch.endpoint !== undefined
		? first
		: { ...first, ...ofRegion( { ...before, ...first }, patch.region ) };
}
