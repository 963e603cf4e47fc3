import { S3Client } from '@aws-sdk/client-s3';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { s3Endpoint, signingRegion, stsEndpoint, usesPath } from '../connection/host';
import type { Target } from '../model/target';
import type { Transport } from '../ports';
import { AFTER_SIGNING, capture, NEVER_SENDS } from './capture';

/** Headers that say how the SDK works, not what is asked: no evidence, and no business of the store’s. */
const SDK_HEADERS = /^(amz-sdk-|x-amz-user-agent$|user-agent$)/i;

/** One per way of signing, for one target. */
export interface Clients {
	readonly signed: S3Client;
	readonly anonymous: S3Client;
	/** Absent when there is no STS to ask. */
	readonly sts?: STSClient;
}

/** The part of a client's middleware stack that is used; its own type fits no function for two clients. */
interface Stack {
	addRelativeTo: (
		middleware: ( next: ( args: Args ) => Promise< unknown > ) => ( args: Args ) => Promise< unknown >,
		options: { readonly relation: 'before'; readonly toMiddleware: string; readonly name: string }
	) => void;
	add: ( middleware: typeof capture, options: typeof AFTER_SIGNING ) => void;
}

interface Args {
	readonly request: unknown;
}

function adapt( client: { readonly middlewareStack: unknown } ): void {
	const stack = client.middlewareStack as Stack;
	stack.add( capture, AFTER_SIGNING );
	stack.addRelativeTo(
		( next ) => async ( args ) => {
			const { headers } = args.request as { headers: Record< string, string > };
			for ( const name of Object.keys( headers ) ) {
				if ( SDK_HEADERS.test( name ) ) {
					delete headers[ name ];
				}
			}
			return next( args );
		},
		// Before signing: a header that is signed cannot be taken away any more.
		{ relation: 'before', toMiddleware: 'httpSigningMiddleware', name: 'withoutSdkHeaders' }
	);
}

const UNSIGNED = { sign: async < T >( request: T ): Promise< T > => request };

/** What the SDK demands even where it does not sign; opens nothing. */
const PLACEHOLDER = { accessKeyId: 'UNSIGNED', secretAccessKey: 'UNSIGNED' };

/**
 * The one place that sets client options. Every option that the SDK would otherwise look up in the environment or repair by itself is named:
 * what it hides is what the doctor wants to see.
 */
export function createClients( target: Target, transport: Transport ): Clients {
	const credentials = transport.signing === 'server' ? PLACEHOLDER : transport.signing;
	const common = {
		region: signingRegion( target.region ),
		credentials,
		requestHandler: NEVER_SENDS,
		maxAttempts: 1,
		disableClockSkewCorrection: true,
		useDualstackEndpoint: false,
		useFipsEndpoint: false,
		defaultsMode: 'standard',
	} as const;
	const s3 = {
		...common,
		endpoint: s3Endpoint( target ),
		forcePathStyle: usesPath( target ),
		followRegionRedirects: false,
		// A PUT without a checksum is refused by a bucket with default retention instead of locking the test's file in (docs/decisions/0009).
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED',
		useArnRegion: false,
		disableMultiregionAccessPoints: true,
		disableS3ExpressSessionAuth: true,
	} satisfies S3ClientConfig;
	const unsigned = { signer: UNSIGNED } as unknown as Pick< S3ClientConfig, 'signer' >;
	const ours = transport.signing === 'server' ? unsigned : {};

	const signed = new S3Client( { ...s3, ...ours } );
	const anonymous = new S3Client( { ...s3, credentials: PLACEHOLDER, ...unsigned } );
	adapt( signed );
	adapt( anonymous );

	const endpoint = stsEndpoint( target );
	if ( endpoint === undefined ) {
		return { signed, anonymous };
	}
	const sts = new STSClient( { ...common, endpoint, ...( ours as object ) } );
	adapt( sts );
	return { signed, anonymous, sts };
}
