import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPlace, providers } from '../../src/engine';
import type { ProviderFacts, Right } from '../../src/engine';
import { identityTranslator } from '../support/fixed-ports';

const FOLDER = `${ __dirname }/../../docs/providers`;
const pageFile = ( id: string ): string => `${ FOLDER }/${ id }.md`;

const RIGHTS: Readonly< Record< Right, string > > = {
	list: 'Listing files',
	read: 'Reading files',
	write: 'Uploading files',
	delete: 'Deleting files',
	settings: 'Reading a bucket’s settings',
	buckets: 'Listing buckets',
};

const nameOf = ( id: string ): string =>
	id === 'other' ? 'Any other store that speaks S3' : ( findPlace( id )?.name ?? id );

function endpointOf( { id, source }: ProviderFacts ): string {
	if ( id === 'aws' ) {
		return 'The endpoint follows from region and bucket, in every part of AWS: `amazonaws.com`, China (`amazonaws.com.cn`), GovCloud, European Sovereign Cloud (`amazonaws.eu`).';
	}
	const place = findPlace( id );
	const form = place?.endpoint?.( 'REGION', 'ACCOUNT_ID' );
	const region = place?.region
		? ` Requests are signed for \`${ place.region }\` where neither the user nor the host says another region.`
		: '';
	return `${ form ? `Endpoint: \`${ form }\`.` : 'The endpoint is the store’s own; only the user knows it.' }${ region } [Source](${ source })`;
}

const regionsOf = ( { id }: ProviderFacts ): string => {
	const regions = Object.entries( findPlace( id )?.regions ?? {} );
	return regions.length && id !== 'aws'
		? `\n| Region | Place |\n| --- | --- |\n${ regions.map( ( [ region, name ] ) => `| \`${ region }\` | ${ name } |` ).join( '\n' ) }\n`
		: '';
};

function rightsOf( { rights }: ProviderFacts ): string {
	if ( ! rights ) {
		return '';
	}
	const names = Object.entries( rights.names ?? {} ).map(
		( [ right, all ] ) =>
			`| ${ RIGHTS[ right as Right ] } | ${ all.map( ( name ) => `\`${ name }\`` ).join( ' and ' ) } |`
	);
	const table = names.length ? `\n| For | The key needs |\n| --- | --- |\n${ names.join( '\n' ) }\n` : '';
	const kind =
		rights.kind === 'iam'
			? 'Rights are policies in IAM’s JSON; `bucket-doctor policy` prints the least one.'
			: 'Rights have names of the provider’s own.';
	const steps = [ rights.where, ...( rights.notes ?? [] ), rights.folder ?? [], rights.keys ]
		.flat()
		.map( ( words ) => `- ${ words( identityTranslator ) }` );
	return `\n## Rights\n\n${ kind } [Source](${ rights.source })\n${ table }\n${ steps.join( '\n' ) }\n`;
}

const missingOf = ( { notOffered = [] }: ProviderFacts ): string =>
	notOffered.length
		? `\n## Not offered\n\n${ notOffered
				.map(
					( { of, source } ) =>
						`${ of.map( ( name ) => `\`${ name }\`` ).join( ', ' ) }. [Source](${ source })`
				)
				.join( '\n\n' ) }\n`
		: '';

function notesOf( { places = [], notes = [], checksums, hasNoLocks }: ProviderFacts ): string {
	const all = [
		...[ ...places, ...notes ].map( ( note ) => note( identityTranslator ) ),
		...( checksums
			? [
					`${ checksums.because( identityTranslator ) } In the client set \`${ checksums.mode }\`. [Source](${ checksums.source })`,
				]
			: [] ),
		...( hasNoLocks ? [ 'It has no locks, so that the test may write without having read one.' ] : [] ),
	];
	return all.length ? `\n## Good to know\n\n${ all.map( ( note ) => `- ${ note }` ).join( '\n' ) }\n` : '';
}

function signsOf( { id, fingerprint }: ProviderFacts ): string {
	const place = findPlace( id );
	const signs = [
		...( place?.host ? [ 'the host of the endpoint' ] : [] ),
		...( place?.accessKeyId ? [ 'the form of its keys' ] : [] ),
		...( fingerprint ? [ `what its answers carry ([source](${ fingerprint.source }))` ] : [] ),
	];
	return signs.length ? `\nIt is known by ${ signs.join( ', ' ) }.\n` : '';
}

/** The page of a provider, made from what the engine knows of it; `U=1` writes it. */
const pageOf = (
	facts: ProviderFacts
): string => `<!-- Made from src/engine/providers/${ facts.id }.ts and connection/places.ts; change those, then run the catalogue tests with U=1. -->

# ${ nameOf( facts.id ) }

Provider \`${ facts.id }\`. ${ endpointOf( facts ) }
${ signsOf( facts ) }${ regionsOf( facts ) }${ rightsOf( facts ) }${ missingOf( facts ) }${ notesOf( facts ) }`;

describe( 'pages of providers', () => {
	it.each( providers.map( ( facts ) => [ facts.id, facts ] as const ) )(
		'%s is as the engine says',
		( id, facts ) => {
			if ( process.env.U ) {
				if ( ! existsSync( FOLDER ) ) {
					mkdirSync( FOLDER );
				}
				writeFileSync( pageFile( id ), pageOf( facts ) );
			}
			expect( readFileSync( pageFile( id ), 'utf8' ) ).toBe( pageOf( facts ) );
		}
	);
} );
