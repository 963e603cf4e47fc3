import type { ErrorRow } from './error-rows';
import type { Sending } from './http';
import { BUCKET } from './worlds';

const sub = ( name: string ): Sending => ( { path: `/${ BUCKET }/`, query: { [ name ]: '' } } );
const named = { BucketName: BUCKET };

/** What S3 says of settings that a bucket does not have. */
export const settingRows: Record< string, ErrorRow > = {
	'no lifecycle': {
		sending: sub( 'lifecycle' ),
		status: 404,
		code: 'NoSuchLifecycleConfiguration',
		message: 'The lifecycle configuration does not exist',
		details: named,
	},
	'no policy': {
		sending: sub( 'policy' ),
		status: 404,
		code: 'NoSuchBucketPolicy',
		message: 'The bucket policy does not exist',
		details: named,
	},
	'no status of a policy': {
		sending: sub( 'policyStatus' ),
		status: 404,
		code: 'NoSuchBucketPolicy',
		message: 'The bucket policy does not exist',
		details: named,
	},
	'no Object Lock': {
		sending: sub( 'object-lock' ),
		status: 404,
		code: 'ObjectLockConfigurationNotFoundError',
		message: 'Object Lock configuration does not exist for this bucket',
		details: named,
	},
	'no public access block': {
		sending: sub( 'publicAccessBlock' ),
		status: 404,
		code: 'NoSuchPublicAccessBlockConfiguration',
		message: 'The public access block configuration was not found',
		details: named,
	},
	'no CORS': {
		sending: sub( 'cors' ),
		status: 404,
		code: 'NoSuchCORSConfiguration',
		message: 'The CORS configuration does not exist',
	},
	'no tags': { sending: sub( 'tagging' ), status: 404, code: 'NoSuchTagSet', message: 'The TagSet does not exist' },
	'no website': {
		sending: sub( 'website' ),
		status: 404,
		code: 'NoSuchWebsiteConfiguration',
		message: 'The specified bucket does not have a website configuration',
	},
	'no replication': {
		sending: sub( 'replication' ),
		status: 404,
		code: 'ReplicationConfigurationNotFoundError',
		message: 'The replication configuration was not found',
	},
};
