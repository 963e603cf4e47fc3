import type { Profile } from '../../../src/engine';
import { folderOf } from '../../../src/engine/profiles/define-profile';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const MANAGEMENT = '999900001111';
export const ORGANIZATION = 'o-exampleorgid';
export const BUCKET = 'site-backups';
export const REGION = 'eu-central-1';
export const BUCKET_ARN = `arn:aws:s3:::${ BUCKET }`;
/** Carries ACCOUNT; its twin of a temporary session likewise. */
export const KEY_ID = 'AKIARTX3GSDSVNNBOPER';
export const SESSION_KEY_ID = 'ASIARTX3GSDSVNNBOPER';
export const SECRET = 'made-up/secret+for=the-sandbox-only-0000';
export const KMS_KEY = `arn:aws:kms:${ REGION }:${ ACCOUNT }:key/11111111-2222-3333-4444-555555555555`;

export type Statement = Record< string, unknown >;

/** Where a world's plugin writes. */
export interface Place {
	readonly profile: Profile;
	/** As entered: '' or 'a/b/'. */
	readonly prefix: string;
	/** What the plugin writes under. */
	readonly keyPrefix: string;
}

export const placeOf = ( profile: Profile, prefix: string ): Place => ( {
	profile,
	prefix,
	keyPrefix: folderOf( profile, prefix ),
} );

/** A literal text in a policy: stars, question marks and dollars are written as variables. */
export const asLiteral = ( text: string ): string => text.replace( /[*?$]/g, ( character ) => `\${${ character }}` );

export const document = ( statements: readonly Statement[] ) => ( {
	Version: '2012-10-17',
	Statement: [ ...statements ],
} );

/** Actions on the bucket itself; every other one of S3's is about objects, but for the list of all buckets. */
const OF_BUCKET =
	/^s3:(List(Bucket|BucketVersions|BucketMultipartUploads)|GetBucket\w+|GetEncryptionConfiguration|GetLifecycleConfiguration|GetReplicationConfiguration)$/;

export const kindOf = ( action: string ): 'bucket' | 'object' | 'service' => {
	if ( action === 's3:ListAllMyBuckets' ) {
		return 'service';
	}
	return OF_BUCKET.test( action ) ? 'bucket' : 'object';
};

/** Actions of the requests that the profile's plugin makes. */
export const actionsOf = ( { profile }: Place, needs: readonly string[] ): readonly string[] => [
	...new Set( profile.requirements.filter( ( { need } ) => needs.includes( need ) ).map( ( { action } ) => action ) ),
];

/** Settings that a test reads, and that least-privilege policies rarely grant. */
export const SETTINGS = [
	's3:GetBucketVersioning',
	's3:GetBucketObjectLockConfiguration',
	's3:GetBucketOwnershipControls',
	's3:GetBucketPublicAccessBlock',
	's3:GetBucketNotification',
	's3:GetReplicationConfiguration',
	's3:ListBucketVersions',
];
