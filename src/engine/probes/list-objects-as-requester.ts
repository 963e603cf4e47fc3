import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';
import listObjects from './list-objects';

/** The plugin's own list, offering to pay for it: sent only after a yes, since a bucket where those pay who ask sends the bill to the key's account. */
export default defineProbe( {
	...listObjects,
	id: 'list-objects-as-requester',
	command: ( input ) =>
		new ListObjectsV2Command( {
			...( listObjects.command( input ) as ListObjectsV2Command ).input,
			RequestPayer: 'requester',
		} ),
} );
