import { changed, named, withUploadsDenied } from './scenario';
import type { Scenario } from './scenario';

/** What works in a test and fails in life, or the other way round. */
export const OUTCOMES: Readonly< Record< number, Scenario > > = {
	21: {
		complaint: 'The site is up, its images are 403 in the browser',
		world: changed( 'all-right-s3-media-sync', ( world ) => {
			Object.assign( world.buckets[ 0 ] ?? {}, {
				publicAccessBlock: {
					BlockPublicAcls: true,
					IgnorePublicAcls: true,
					BlockPublicPolicy: true,
					RestrictPublicBuckets: true,
				},
			} );
		} ),
		first: 'public-acl-blocked',
		says: [ /public/ ],
	},
	22: {
		complaint: 'A test passes and the upload fails: a policy wants a header that only some requests have',
		world: changed(
			'all-right-updraftplus',
			withUploadsDenied( { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } } )
		),
		first: 'demanded-header',
		says: [ /x-amz-server-side-encryption: aws:kms/, /parts of large ones are refused/ ],
	},
	37: {
		complaint: '“Content-MD5 … is required for Put Object requests with Object Lock parameters”',
		world: named( 'locked-bucket' ),
		first: undefined,
		says: [ /lock/i ],
	},
	38: {
		complaint: 'An endpoint with the bucket in it, without https, or of another store',
		entries: { provider: 'other', endpoint: 'https://s3.eu-central-003.backblazeb2.com/site-backups' },
		hint: 'endpoint-form',
	},
};
