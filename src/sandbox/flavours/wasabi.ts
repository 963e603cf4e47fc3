import { newRequestIds } from '../http/reply';
import { S3Error } from '../s3-error';
import { awsDocument } from './aws-document';
import type { Flavour } from './flavour';

export const wasabi: Flavour = {
	id: 'wasabi',
	headers: ( { requestId, hostId } ) => ( {
		server: 'WasabiS3/7.20',
		'x-amz-request-id': requestId,
		'x-amz-id-2': hostId,
	} ),
	ids: newRequestIds,
	document: awsDocument,
	refusal( { caller, action, arn, denial } ) {
		const isWorded = caller.kind === 'principal' && denial.effect === 'explicit';
		return new S3Error(
			403,
			'AccessDenied',
			isWorded
				? `User: ${ caller.principal.arn } is not authorized to perform: ${ action } on resource: ${ arn } with an explicit deny`
				: 'Access Denied'
		);
	},
};
