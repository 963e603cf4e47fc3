import { validReport } from '../../../support/valid-report';
import type { Decision, Exposure, Observation, Reach, Report } from '../../../../src/engine';

const BUCKET = 'arn:aws:s3:::site-backups';
const KEY = 'example/bucket-doctor-test/0123456789abcdef/backup_2026-11-22-1200_Site_0123456789ab-db.gz';

export const DENIAL = `User: arn:aws:iam::111122223333:user/site is not authorized to perform: s3:PutObject on resource: "${ BUCKET }/${ KEY }" because no identity-based policy allows the s3:PutObject action`;

const escapeXml = ( text: string ): string =>
	text.replace( /[&<>]/g, ( character ) => ( { '&': '&amp;', '<': '&lt;', '>': '&gt;' } )[ character ] ?? '' );

/** An answer of S3 with an error document. */
export const errorAnswer = ( status: number, code: string, message: string, requestId = '4442587FB7D0A2F9' ) => ( {
	status,
	headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
	body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${ code }</Code><Message>${ escapeXml( message ) }</Message></Error>`,
	bodyBytes: 300,
	signedAt: '2026-11-22T12:00:00Z',
	elapsedMs: 31,
} );

export const anObservation = ( changes: Partial< Observation > = {} ): Observation => ( {
	id: 'list-objects.1',
	probe: 'list-objects',
	wave: 1,
	operation: 'ListObjectsV2',
	anonymous: false,
	region: 'eu-central-1',
	request: {
		method: 'GET',
		host: 's3.eu-central-1.amazonaws.com',
		path: '/site-backups/',
		query: { 'list-type': '2', 'max-keys': '1', prefix: 'example/backup_' },
		headers: {},
	},
	answer: { status: 200, headers: { 'x-amz-request-id': 'AAAA' }, body: '<ListBucketResult/>', bodyBytes: 19 },
	...changes,
} );

export const PUT_DENIED = anObservation( {
	id: 'put-object-as-plugin.1',
	probe: 'put-object-as-plugin',
	wave: 2,
	operation: 'PutObject',
	key: KEY,
	request: {
		method: 'PUT',
		host: 's3.eu-central-1.amazonaws.com',
		path: `/site-backups/${ KEY }`,
		query: { 'x-id': 'PutObject' },
		headers: { 'content-type': 'text/plain', 'x-amz-acl': 'private' },
	},
	answer: errorAnswer( 403, 'AccessDenied', DENIAL ),
} );

export const aDecision = ( changes: Partial< Decision > = {} ): Decision => ( {
	action: 's3:ListBucket',
	operation: 'ListObjectsV2',
	resource: BUCKET,
	appliesTo: BUCKET,
	need: 'required',
	decision: 'allowed',
	observations: [ 'list-objects.1' ],
	...changes,
} );

const upload = aDecision( {
	action: 's3:PutObject',
	operation: 'PutObject',
	resource: `${ BUCKET }/${ KEY }`,
	appliesTo: `${ BUCKET }/example/*`,
	observations: [ 'put-object-as-plugin.1' ],
} );

const yes = ( ...proof: readonly string[] ): Reach => ( { value: 'yes', proof } );
const no = (): Reach => ( { value: 'no', proof: [] } );
const UNTRIED: Reach = { value: 'unknown', reason: 'not-probed', proof: [] };

const UNTOLD: Exposure[ 'restorable' ] = { value: 'unknown', reason: 'not-probed', proof: [] };

/** A key that stays in its folder, on a bucket without versions. */
export const anExposure = ( changes: Partial< Exposure > = {} ): Exposure => ( {
	read: UNTRIED,
	list: yes( 'list-objects.1' ),
	overwrite: { value: 'destroys', proof: [ 'put-object-as-plugin.1' ] },
	delete: UNTRIED,
	deleteVersions: { value: 'n/a', proof: [] },
	otherFolders: { list: no(), read: UNTRIED, write: UNTRIED },
	otherBuckets: { names: UNTRIED, content: UNTRIED },
	publish: UNTRIED,
	changeSettings: UNTRIED,
	restorable: { value: 'no', proof: [ 'put-object-as-plugin.1' ] },
	...changes,
} );

/** Everything that UpdraftPlus needs is allowed. */
export const aReport = ( changes: Partial< Report > = {} ): Report =>
	validReport( {
		schema: 1,
		tool: { name: 'bucket-doctor', version: '0.1.0' },
		startedAt: '2026-11-22T12:00:00.000Z',
		finishedAt: '2026-11-22T12:00:02.500Z',
		target: {
			provider: 'aws',
			endpoint: '',
			region: 'eu-central-1',
			bucket: 'site-backups',
			prefix: 'example/',
			keyPrefix: 'example/',
			addressing: 'virtual',
			acl: 'private',
			serverSideEncryption: '',
			storageClass: '',
			accessKeyId: 'AKIA…OPER',
		},
		profile: 'updraftplus',
		readOnly: false,
		verdict: 'ready',
		identity: { arn: 'arn:aws:iam::111122223333:user/site', account: '111122223333', kind: 'user' },
		decisions: [ aDecision(), upload ],
		findings: [],
		exposure: anExposure(),
		bucket: { region: 'eu-central-1', versioning: 'unversioned' },
		policy: { missing: [], complete: { Version: '2012-10-17', Statement: [] } },
		leftovers: [],
		problems: [],
		observations: [
			anObservation(),
			{ ...PUT_DENIED, answer: { status: 200, headers: { etag: '"1"' }, body: '', bodyBytes: 0 } },
		],
		...changes,
	} );

/** Uploading is refused; everything else is right. */
export const putMissing = ( changes: Partial< Report > = {} ): Report =>
	aReport( {
		verdict: 'not-ready',
		decisions: [ aDecision(), { ...upload, decision: 'implicitDeny' } ],
		exposure: anExposure( { overwrite: { value: 'no', proof: [ 'put-object-as-plugin.1' ] }, restorable: UNTOLD } ),
		findings: [
			{
				diagnosis: 'implicit-deny',
				layer: 'authorization',
				severity: 'error',
				params: {
					action: 's3:PutObject',
					principal: 'arn:aws:iam::111122223333:user/site',
					resource: `${ BUCKET }/${ KEY }`,
					policyKind: 'identity-based',
				},
				actions: [ 's3:PutObject' ],
				observations: [ 'put-object-as-plugin.1' ],
			},
		],
		policy: {
			missing: [
				{
					attachTo: 'identity',
					change: 'add-allow',
					statement: { Effect: 'Allow', Action: [ 's3:PutObject' ], Resource: `${ BUCKET }/example/*` },
					sure: true,
					who: 'account-admin',
				},
			],
			complete: { Version: '2012-10-17', Statement: [] },
		},
		observations: [ anObservation(), PUT_DENIED ],
		...changes,
	} );

/** The region was entered wrong; the test went on with the right one. */
export const wrongRegion = (): Report =>
	aReport( {
		verdict: 'not-ready',
		findings: [
			{
				diagnosis: 'wrong-region',
				layer: 'endpoint',
				severity: 'error',
				params: { configured: 'us-east-1', actual: 'eu-central-1' },
				actions: [ 's3:ListBucket' ],
				observations: [ 'list-objects.1' ],
			},
		],
	} );
