import { S3Error } from '../s3-error';
import { element, hex, notImplemented, reworded, type Flavour } from './flavour';

const SERVICE_ACCOUNT = 'site@example-project.iam.gserviceaccount.com';

/** What Google calls the permission for an action of IAM, and what it is about. */
const PERMISSIONS: ReadonlyArray< readonly [ RegExp, string, 'bucket' | 'object' ] > = [
	[ /^s3:ListAllMyBuckets$/, 'storage.buckets.list', 'bucket' ],
	[ /^s3:ListBucketMultipartUploads$/, 'storage.multipartUploads.list', 'bucket' ],
	[ /^s3:List/, 'storage.objects.list', 'bucket' ],
	[ /^s3:GetObject/, 'storage.objects.get', 'object' ],
	[ /^s3:Delete/, 'storage.objects.delete', 'object' ],
	[ /^s3:AbortMultipartUpload$/, 'storage.multipartUploads.abort', 'object' ],
	[ /^s3:PutObject/, 'storage.objects.create', 'object' ],
	[ /./, 'storage.buckets.get', 'bucket' ],
];

export const gcs: Flavour = {
	id: 'gcs',
	headers: () => ( { server: 'UploadServer', 'x-guploader-uploadid': `AB${ hex( 40 ) }` } ),
	ids: () => ( { requestId: '', hostId: '' } ),
	document: ( { code, message, details } ) =>
		`<?xml version='1.0' encoding='UTF-8'?><Error>${ element( 'Code', code ) }${ element( 'Message', message ) }${
			details.Details === undefined ? '' : element( 'Details', details.Details )
		}</Error>`,
	refusal( { action, caller } ) {
		const [ , permission = '', what ] = PERMISSIONS.find( ( [ pattern ] ) => pattern.test( action ) ) ?? [];
		const who = caller.kind === 'principal' ? SERVICE_ACCOUNT : 'Anonymous caller';
		return new S3Error( 403, 'AccessDenied', 'Access denied.', {
			details: {
				Details: `${ who } does not have ${ permission } access to the Google Cloud Storage ${ what ?? 'object' }. Permission '${ permission }' denied on resource (or it may not exist).`,
			},
		} );
	},
	words: {
		SignatureDoesNotMatch: ( error ) =>
			reworded(
				error,
				'SignatureDoesNotMatch',
				'The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.',
				{ details: {} }
			),
	},
	missing: [
		'GetBucketOwnershipControls',
		'GetPublicAccessBlock',
		'GetBucketPolicyStatus',
		'GetBucketPolicy',
		'GetBucketReplication',
		'GetBucketNotificationConfiguration',
		'GetObjectLockConfiguration',
	],
	sayMissing: notImplemented( () => 'A header or query you provided requested a function that is not implemented.' ),
	takesAnyRegion: true,
};
