import { newRequestIds } from '../http/reply';
import type { Flavour } from './flavour';
import { awsDocument } from './aws-document';

export const aws: Flavour = {
	id: 'aws',
	headers: ( { requestId, hostId } ) => ( {
		server: 'AmazonS3',
		'x-amz-request-id': requestId,
		'x-amz-id-2': hostId,
	} ),
	ids: newRequestIds,
	document: awsDocument,
};
