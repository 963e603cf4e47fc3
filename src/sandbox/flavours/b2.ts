import { randomBytes } from 'node:crypto';
import { S3Error } from '../s3-error';
import { escapeXml } from '../xml';
import { BUCKET_SETTINGS_OF_AWS, hex, notImplemented, reworded, type Flavour, type Refused } from './flavour';

/** Whether any statement of the key's own policies names the bucket; a key that is limited to other buckets has none. */
function knowsBucket( { caller }: Refused, bucket: string ): boolean {
	const policies = caller.kind === 'principal' ? JSON.stringify( caller.principal.policies ?? [] ) : '';
	return policies.includes( `:::${ bucket }"` ) || policies.includes( `:::${ bucket }/` );
}

const MASTER_KEY = /^[0-9a-f]{12}$/;

export const b2: Flavour = {
	id: 'b2',
	headers: ( { requestId, hostId } ) => ( {
		server: 'nginx',
		'x-amz-request-id': requestId,
		'x-amz-id-2': hostId,
		'cache-control': 'max-age=0, no-cache, no-store',
	} ),
	ids: () => ( { requestId: hex( 8 ), hostId: randomBytes( 36 ).toString( 'base64' ) } ),
	document: ( { code, message } ) =>
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Error>\n    <Code>${ code }</Code>\n    <Message>${ escapeXml(
			message
		) }</Message>\n</Error>\n`,
	refusal( refused ) {
		const [ , bucket = '' ] = /:::([^/]+)/.exec( refused.arn ) ?? [];
		return refused.caller.kind === 'anonymous' || refused.arn === '*' || knowsBucket( refused, bucket )
			? new S3Error( 403, 'AccessDenied', 'not entitled' )
			: new S3Error( 401, 'UnauthorizedAccess', `bucket is not authorized: ${ bucket }` );
	},
	words: {
		InvalidAccessKeyId( error ) {
			const id = error.details.AWSAccessKeyId ?? '';
			return reworded(
				error,
				'InvalidAccessKeyId',
				MASTER_KEY.test( id ) ? 'Malformed Access Key Id' : `The key '${ id }' is not valid`,
				{ details: {} }
			);
		},
	},
	missing: [
		...BUCKET_SETTINGS_OF_AWS,
		'GetBucketPolicy',
		'GetBucketTagging',
		'GetBucketNotificationConfiguration',
		'GetObjectTagging',
		'PutObjectTagging',
	],
	sayMissing: notImplemented( () => 'A header or query you provided requested a function that is not implemented.' ),
	takesAnyRegion: true,
};
