import { put, list, RGW_ID, SOURCES } from './support';
import type { Documented } from './support';

/** Other stores that are rented. */
export const HOSTED: readonly Documented[] = [
	{
		flavour: 'wasabi',
		what: 'who answers',
		request: list,
		status: 200,
		headers: { server: /^WasabiS3\// },
		tag: 'pasted',
		source: SOURCES.wasabiServer,
	},

	{
		flavour: 'spaces',
		what: 'a key with the permission Read uploads',
		request: put,
		status: 403,
		code: 'AccessDenied',
		message: 'Access Denied.',
		headers: { 'x-amz-request-id': RGW_ID },
		tag: 'pasted',
		source: SOURCES.spaces,
	},

	{
		flavour: 'gcs',
		what: 'an account that may only read uploads',
		request: put,
		status: 403,
		code: 'AccessDenied',
		message: 'Access denied.',
		headers: { server: /^UploadServer$/, 'x-guploader-uploadid': /./ },
		body: /<Details>\S+ does not have storage\.objects\.create access to the Google Cloud Storage object\. Permission 'storage\.objects\.create' denied on resource \(or it may not exist\)\.<\/Details>/,
		tag: 'pasted',
		source: SOURCES.gcs,
	},
	{
		flavour: 'gcs',
		what: 'a wrong secret',
		world: 'wrong',
		request: list,
		status: 403,
		code: 'SignatureDoesNotMatch',
		message:
			'The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.',
		tag: 'read',
		source: SOURCES.gcsSignature,
	},
];
