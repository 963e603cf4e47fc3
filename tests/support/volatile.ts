import type { Report } from '../../src/engine';

/** A report, or the part of it that is saved as a run. */
type Recorded = Pick< Report, 'leftovers' | 'observations' >;

/** Fields that differ from run to run, or from shell to shell, whatever their value. */
const VOLATILE_FIELDS: Readonly< Record< string, unknown > > = {
	startedAt: 'TIME',
	finishedAt: 'TIME',
	signedAt: 'TIME',
	elapsedMs: 0,
};

/** Not every shell can tell what was signed; and it holds the time. */
const DROPPED_FIELDS = new Set( [ 'canonicalRequest', 'bodyBytes' ] );

/**
 * Headers of the answer that belong to one moment or one connection, not to what was asked. An HTTP library may drop or add those of the
 * second kind.
 */
const DROPPED_HEADERS = new Set( [
	'date',
	'last-modified',
	'x-amz-request-id',
	'x-amz-id-2',
	'x-amzn-requestid',
	'x-guploader-uploadid',
	'cf-ray',
	'connection',
	'keep-alive',
	'transfer-encoding',
	'content-length',
] );

const isObject = ( value: unknown ): value is Readonly< Record< string, unknown > > =>
	typeof value === 'object' && value !== null;

/** Ids that the store invents: of versions and uploads. The invented upload of the test itself and `null` are none. */
function storeIds( { leftovers, observations }: Recorded ): string[] {
	const given = observations.flatMap( ( { request, answer } ) => [
		request?.query.versionId,
		request?.query.uploadId,
		...( 'status' in answer
			? [ answer.headers[ 'x-amz-version-id' ], /<UploadId>([^<]+)</.exec( answer.body )?.[ 1 ] ]
			: [] ),
	] );
	const left = leftovers.flatMap( ( { versionId, uploadId } ) => [ versionId, uploadId ] );
	const isReal = ( id: string | undefined ): id is string =>
		!! id && id !== 'null' && ! id.startsWith( 'bucket-doctor-' );
	return [ ...new Set( [ ...given, ...left ].filter( isReal ) ) ];
}

/** Numbers what it meets, the same text the same number. */
function numbered( word: string ): ( text: string ) => string {
	const seen: string[] = [];
	return ( text ) => {
		if ( ! seen.includes( text ) ) {
			seen.push( text );
		}
		return `${ word }-${ seen.indexOf( text ) + 1 }`;
	};
}

/** The random part in the name of an upload that was never begun. */
const UNLIKELY_NAME = /(?<=bucket-doctor-)[a-z0-9]{16}(?![a-z0-9])/g;

function textNormaliser( report: Recorded ): ( text: string ) => string {
	const key = numbered( 'RANDOM' );
	const probe = numbered( 'probe-HASH' );
	const ids = storeIds( report ).map( ( id, index ) => [ id, `STORE-ID-${ index + 1 }` ] as const );
	return ( text ) =>
		ids
			.reduce( ( all, [ id, name ] ) => all.split( id ).join( name ), text )
			.replace( /(?<=bucket-doctor-test(?:\/|%2F))[a-z0-9]{16,64}/g, key )
			.replace( UNLIKELY_NAME, key )
			.replace( /(?<=bucket-doctor-test(?:\/|%2F))probe-[0-9a-f]{8}/g, probe )
			.replace( /bucket-doctor-[0-9a-f]{32}/g, 'bucket-doctor-RUN' )
			.replace( /(127\.0\.0\.1|localhost)(:|%3A)\d{1,5}/g, '$1$2PORT' )
			.replace( /<(RequestId|HostId|LastModified|ServerTime|Initiated)>[^<]*</g, '<$1>VOLATILE<' )
			.replace( /\d{8}T\d{6}Z/g, 'TIME' )
			.replace( /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME' );
}

function withoutVolatile( value: unknown, normaliseText: ( text: string ) => string ): unknown {
	if ( typeof value === 'string' ) {
		return normaliseText( value );
	}
	if ( Array.isArray( value ) ) {
		return value.map( ( item ) => withoutVolatile( item, normaliseText ) );
	}
	if ( ! isObject( value ) ) {
		return value;
	}
	if ( typeof value.offsetSeconds === 'number' ) {
		// Measured anew by every run.
		return { ...value, offsetSeconds: Math.round( value.offsetSeconds / 10 ) * 10 };
	}
	const isHeaders = Object.hasOwn( value, 'x-amz-request-id' ) || Object.hasOwn( value, 'date' );
	const kept = Object.entries( value ).filter(
		( [ name ] ) => ! DROPPED_FIELDS.has( name ) && ! ( isHeaders && DROPPED_HEADERS.has( name ) )
	);
	return Object.fromEntries(
		kept.map( ( [ name, item ] ) => [
			name,
			Object.hasOwn( VOLATILE_FIELDS, name ) ? VOLATILE_FIELDS[ name ] : withoutVolatile( item, normaliseText ),
		] )
	);
}

/**
 * The report without what differs between two runs of the same test on the same bucket (docs/report-format.md, volatile fields). Two reports of the same
 * world are equal after this, whichever shell made them.
 */
export const normalise = < T extends Recorded >( report: T ): T =>
	withoutVolatile( report, textNormaliser( report ) ) as T;

/** The same for what the command line printed, in whatever form. */
export function normaliseTranscript( text: string ): string {
	const key = numbered( 'RANDOM' );
	const requestId = numbered( 'REQUEST' );
	const versionId = numbered( 'VERSION-ID' );
	return text
		.replace( /(?<=bucket-doctor-test(?:\/|%2F))[a-z0-9]{16,64}/g, key )
		.replace( UNLIKELY_NAME, key )
		.replace( /(?<=versionId )[A-Za-z0-9._-]+/g, versionId )
		.replace( /(?<=request id\s+)[A-Za-z0-9+/=-]+/g, requestId )
		.replace( /(?<=Bucket Doctor )\d+\.\d+\.\d+/g, 'VERSION' )
		.replace( /(127\.0\.0\.1|localhost):\d{1,5}/g, '$1:PORT' )
		.replace( /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g, 'TIME UTC' )
		.replace( /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME' );
}
