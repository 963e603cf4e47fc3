import type { PolicyDocument, World, WorldBucket, WorldPolicy, WorldPrincipal } from '../../../../src/sandbox/world';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const BUCKET = 'site-backups';
export const USER = `arn:aws:iam::${ ACCOUNT }:user/site`;
export const KEY_ID = 'AKIARTX3GSDSVNNBOPER';
export const SECRET = 'made-up/secret+for=the-sandbox-only-0000';

export type Statement = Record< string, unknown >;

export const policy = ( ...statements: Statement[] ): PolicyDocument => ( {
	Version: '2012-10-17',
	Statement: statements,
} );

export const allow = (
	action: string | string[],
	resource: string | string[] = '*',
	more: Statement = {}
): Statement => ( {
	Effect: 'Allow',
	Action: action,
	Resource: resource,
	...more,
} );

export const deny = (
	action: string | string[],
	resource: string | string[] = '*',
	more: Statement = {}
): Statement => ( {
	...allow( action, resource, more ),
	Effect: 'Deny',
} );

/** An inline policy of these statements. */
export const inline = ( ...statements: Statement[] ): WorldPolicy => ( {
	name: 'inline',
	document: policy( ...statements ),
} );

/** A managed policy of these statements. */
export const managed = ( name: string, ...statements: Statement[] ): WorldPolicy => ( {
	name,
	arn: `arn:aws:iam::${ ACCOUNT }:policy/${ name }`,
	document: policy( ...statements ),
} );

export const aBucket = ( more: Partial< WorldBucket > = {} ): WorldBucket => ( {
	name: BUCKET,
	region: 'eu-central-1',
	owner: ACCOUNT,
	objects: [ { key: 'site/old.zip', body: 'an old backup', lastModified: '2026-11-01T00:00:00Z' } ],
	...more,
} );

export const aUser = ( more: Partial< WorldPrincipal > = {} ): WorldPrincipal => ( {
	arn: USER,
	userId: 'AIDARTX3GSDSEXAMPLE00',
	policies: [ inline( allow( 's3:*' ) ) ],
	accessKeys: [ { id: KEY_ID, secret: SECRET } ],
	...more,
} );

/** A world with one user who may do everything in S3, and one bucket. */
export const aWorld = ( more: Partial< World > = {} ): World => ( {
	world: 1,
	name: 'test',
	title: 'A world for a test',
	look: 'Nothing to see.',
	typed: {
		profile: 'updraftplus',
		provider: 'aws',
		region: 'eu-central-1',
		bucket: BUCKET,
		prefix: 'site/',
		addressing: 'path',
		acl: '',
		accessKeyId: KEY_ID,
		secretAccessKey: SECRET,
	},
	accounts: [ { id: ACCOUNT } ],
	principals: [ aUser() ],
	buckets: [ aBucket() ],
	...more,
} );

/** The same world with the user's policies replaced. */
export const withPolicies = ( policies: readonly WorldPolicy[], more: Partial< World > = {} ): World =>
	aWorld( { principals: [ aUser( { policies } ) ], ...more } );
