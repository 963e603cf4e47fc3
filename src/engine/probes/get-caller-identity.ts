import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-caller-identity',
	operation: 'GetCallerIdentity',
	actions: [],
	service: 'sts',
	mutates: false,
	command: () => new GetCallerIdentityCommand( {} ),
	provesAccess: ( { status, body } ) => status === 200 && body.includes( '<GetCallerIdentityResult' ),
} );
