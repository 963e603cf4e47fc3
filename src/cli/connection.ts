import {
	checkConnection,
	DEFAULT_CONNECTION,
	describeInputProblem,
	findPlace,
	followUp,
	placeOfEndpoint,
	PROVIDER_IDS,
	withAccount,
} from '../engine';
import type { Connection } from '../engine';
import { choice } from './arguments';
import type { Arguments, OptionTable } from './arguments';
import { CannotRun } from './shell';
import { english } from './translator';

export const CONNECTION_OPTIONS = {
	bucket: 'value',
	region: 'value',
	prefix: 'value',
	provider: 'value',
	account: 'value',
	endpoint: 'value',
	'sts-endpoint': 'value',
	addressing: 'value',
	acl: 'value',
	'server-side-encryption': 'value',
	'kms-key-id': 'value',
	'storage-class': 'value',
	profile: 'value',
} as const satisfies OptionTable;

export const CONNECTION_HELP = `  --bucket NAME            bucket to test (required)
  --region REGION          such as eu-central-1; detect (the default) finds it out
  --prefix FOLDER          folder inside the bucket, such as site/backups/
  --provider ID            ${ PROVIDER_IDS.slice( 0, 9 ).join( ', ' ) },
                           ${ PROVIDER_IDS.slice( 9 ).join( ', ' ) };
                           default: that of the --endpoint, or aws; see: bucket-doctor explain
  --account ID             account ID that is part of the endpoint (r2)
  --endpoint URL           origin of the store, such as https://s3.example.com; needed where provider,
                           region and account do not tell it
  --sts-endpoint URL       origin of STS; with --endpoint STS is asked only when this is given
  --addressing path|virtual  bucket in the path or in the host name; default: path with --endpoint, else as the provider has it
  --acl ACL                ACL of uploads: none, private, public-read, …; default: the profile's
  --server-side-encryption AES256|aws:kms, --kms-key-id KEY, --storage-class CLASS
                           headers of uploads; default: the profile's
  --profile ID             what the bucket is for (default ${ DEFAULT_CONNECTION.profile }); see: bucket-doctor profiles`;

const AWS_HOST = /^https?:\/\/[^/]*\.(amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu)(:\d+)?\/?$/i;

/** A trailing slash is no path. */
const origin = ( url: string | undefined ): string => ( url ?? '' ).replace( /\/$/, '' );

/** Whose endpoint it is; without one it is Amazon's. */
const providerOf = ( endpoint: string ): string =>
	endpoint === '' || AWS_HOST.test( endpoint ) ? 'aws' : ( placeOfEndpoint( endpoint )?.id ?? 'other' );

/** What the provider's documentation says that the endpoint is; '' where that takes more than was given. */
function endpointOf( provider: string, region: string, account: string ): string {
	if ( provider === 'r2' ) {
		return withAccount( '', account );
	}
	return followUp( DEFAULT_CONNECTION, { provider, region } ).endpoint ?? '';
}

/** What a user entered as options, in the form of docs/contracts.md 1. The engine checks it. */
export function connectionFrom( { values }: Arguments, accessKeyId: string ): Connection {
	const given = origin( values.get( 'endpoint' ) );
	const entered = values.get( 'region' ) ?? '';
	const region = entered === 'detect' ? '' : entered;
	const provider = choice( 'provider', values.get( 'provider' ) ?? providerOf( given ), PROVIDER_IDS );
	const endpoint = given || endpointOf( provider, region, values.get( 'account' ) ?? '' );
	const usual = given ? 'path' : ( findPlace( provider )?.addressing ?? 'virtual' );
	return {
		...DEFAULT_CONNECTION,
		accessKeyId,
		endpoint,
		provider,
		stsEndpoint: origin( values.get( 'sts-endpoint' ) ),
		region,
		bucket: values.get( 'bucket' ) ?? '',
		prefix: values.get( 'prefix' ) ?? '',
		addressing: choice( 'addressing', values.get( 'addressing' ) ?? usual, [ 'path', 'virtual' ] ),
		acl: values.get( 'acl' ) ?? '',
		serverSideEncryption: values.get( 'server-side-encryption' ) ?? '',
		kmsKeyId: values.get( 'kms-key-id' ) ?? '',
		storageClass: values.get( 'storage-class' ) ?? '',
		profile: values.get( 'profile' ) ?? DEFAULT_CONNECTION.profile,
	};
}

/** @throws CannotRun With a sentence for every entry that no test can run with. */
export function expectUsable( connection: Connection ): void {
	const problems = checkConnection( connection );
	if ( problems.length > 0 ) {
		throw new CannotRun( problems.map( ( problem ) => describeInputProblem( english, problem ) ).join( '\n' ) );
	}
}

const LOOPBACK = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i;

/** Whether requests can be read and changed on their way to the store. */
export const isInClear = ( { endpoint, stsEndpoint }: Connection ): boolean =>
	[ endpoint, stsEndpoint ].some( ( url ) => /^http:/i.test( url ) && ! LOOPBACK.test( url ) );
