import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'list-buckets',
	operation: 'ListBuckets',
	actions: [ 's3:ListAllMyBuckets' ],
	service: 's3',
	mutates: false,
	command: () => new ListBucketsCommand( { MaxBuckets: 1 } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListAllMyBucketsResult' ),
} );
