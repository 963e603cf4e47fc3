import type { ProviderId } from '../../src/engine';
import { worldNamed } from './run-world';

interface AnyWorld {
	readonly typed: Record< string, string >;
	readonly principals: Array< { policies: unknown[] } >;
}

const BUCKET_ACTIONS = [
	's3:GetBucketLocation',
	's3:GetBucketVersioning',
	's3:GetBucketObjectLockConfiguration',
	's3:ListBucket',
	's3:ListBucketMultipartUploads',
];
const FILE_ACTIONS = [
	's3:GetObject',
	's3:PutObject',
	's3:DeleteObject',
	's3:AbortMultipartUpload',
	's3:ListMultipartUploadParts',
];

const allow = ( actions: readonly string[], resource: string, without: string ) => ( {
	Effect: 'Allow',
	Action: actions.filter( ( action ) => action !== without ),
	Resource: resource,
} );

function allowAllBut( world: AnyWorld, without = '' ): void {
	const statements = [
		allow( BUCKET_ACTIONS, 'arn:aws:s3:::site-backups', without ),
		allow( FILE_ACTIONS, 'arn:aws:s3:::site-backups/*', without ),
	];
	for ( const principal of world.principals ) {
		principal.policies = [ { name: 'site', document: { Version: '2012-10-17', Statement: statements } } ];
	}
}

/** Another text of the same length and form: its digits are moved on by one. */
const altered = ( text = '' ): string =>
	text.replace( /[0-8](?=[^0-8]*$)/, ( digit ) => String( Number( digit ) + 1 ) );

/** What goes wrong at a store whose key may do everything else, by name. */
export const FAILURES = {
	'a wrong secret': ( { typed }: AnyWorld ) => {
		typed.secretAccessKey = altered( typed.secretAccessKey );
	},
	'an unknown key': ( { typed }: AnyWorld ) => {
		typed.accessKeyId = altered( typed.accessKeyId );
	},
	'a refused upload': ( world: AnyWorld ) => allowAllBut( world, 's3:PutObject' ),
	'a refused list': ( world: AnyWorld ) => allowAllBut( world, 's3:ListBucket' ),
	'a missing bucket': ( { typed }: AnyWorld ) => {
		typed.bucket = 'site-backup';
	},
	'a wrong region': ( { typed }: AnyWorld ) => {
		typed.region = 'eu-central-9';
	},
} as const;

export type Failure = keyof typeof FAILURES;

/** The provider’s world with one thing broken; “other” is a Ceph gateway that nobody named. */
export function failingWorld( id: ProviderId, failure: Failure ): unknown {
	const world = worldNamed( `flavour-${ id === 'other' ? 'ceph' : id }` ) as unknown as AnyWorld;
	world.typed.provider = id;
	allowAllBut( world );
	FAILURES[ failure ]( world );
	return world;
}
