import type { World } from '../../../src/sandbox/world';
import { call } from './support/http';
import { start, stopAll } from './support/sandboxes';
import {
	aBucket,
	ACCOUNT,
	allow,
	BUCKET,
	deny,
	inline,
	managed,
	OTHER_ACCOUNT,
	policy,
	USER,
	withPolicies,
} from './support/worlds';

afterEach( stopAll );

const EVERYTHING = [ inline( allow( 's3:*' ) ) ];

describe( 'KMS', () => {
	const KEY = `arn:aws:kms:eu-central-1:${ ACCOUNT }:key/1b2c3d4e`;
	const trusting = policy( allow( 'kms:*', '*', { Principal: { AWS: `arn:aws:iam::${ ACCOUNT }:root` } } ) );
	const silent = policy( allow( 'kms:*', '*', { Principal: { AWS: `arn:aws:iam::${ OTHER_ACCOUNT }:root` } } ) );
	const encrypted = ( key: object, identity = EVERYTHING ) =>
		withPolicies( identity, {
			buckets: [ aBucket( { encryption: { algorithm: 'aws:kms', kmsKey: KEY } } ) ],
			kmsKeys: [ { arn: KEY, policy: trusting, ...key } ],
		} );
	const ask = async ( world: World, method: string ) =>
		call( await start( world ), {
			method,
			path: `/${ BUCKET }/site/old.zip`,
			...( method === 'PUT' ? { body: 'x' } : {} ),
		} );
	const AMBIGUOUS =
		'because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access';
	const opening = ( action: string ) => `User: ${ USER } is not authorized to perform: ${ action }`;
	const KMS_DENIED = managed( 'no-keys', deny( 'kms:*' ) );

	it.each( [
		[
			'PUT',
			{},
			EVERYTHING,
			`${ opening( 'kms:GenerateDataKey' ) } on resource: ${ KEY } because no identity-based policy allows the kms:GenerateDataKey action`,
		],
		[
			'PUT',
			{ policy: silent },
			EVERYTHING,
			`${ opening( 'kms:GenerateDataKey' ) } on this resource ${ AMBIGUOUS }`,
		],
		[
			'PUT',
			{},
			[ ...EVERYTHING, KMS_DENIED ],
			`${ opening( 'kms:GenerateDataKey' ) } on resource: ${ KEY } with an explicit deny in an identity-based policy: arn:aws:iam::${ ACCOUNT }:policy/no-keys`,
		],
		[
			'GET',
			{},
			EVERYTHING,
			`${ opening( 'kms:Decrypt' ) } on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action`,
		],
		[
			'GET',
			{ policy: silent },
			EVERYTHING,
			`${ opening( 'kms:Decrypt' ) } on the resource associated with this ciphertext ${ AMBIGUOUS }`,
		],
	] )( 'refuses %s in its own words', async ( method, key, identity, message ) => {
		const answer = await ask( encrypted( key, identity ), method );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			403,
			'AccessDenied',
			message,
		] );
	} );

	it.each( [
		[ { state: 'Disabled' }, 'KMS.DisabledException', `${ KEY } is disabled.` ],
		[ { state: 'PendingDeletion' }, 'KMS.KMSInvalidStateException', `${ KEY } is pending deletion.` ],
		[ { arn: `${ KEY }0` }, 'KMS.NotFoundException', `Key '${ KEY }' does not exist` ],
	] )( 'tells the state of a key: %p', async ( key, code, message ) => {
		const answer = await ask( encrypted( key ), 'PUT' );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			400,
			code,
			message,
		] );
	} );

	it( 'does not need the key to tell that an object exists', async () => {
		const head = await ask( encrypted( {} ), 'HEAD' );
		expect( [ head.status, head.headers[ 'x-amz-server-side-encryption-aws-kms-key-id' ] ] ).toEqual( [
			200,
			KEY,
		] );
	} );

	it( 'lets pass who holds both rights on the key', async () => {
		const world = encrypted( {}, [ inline( allow( [ 's3:*', 'kms:GenerateDataKey', 'kms:Decrypt' ] ) ) ] );
		const put = await ask( world, 'PUT' );
		expect( [ put.status, put.headers[ 'x-amz-server-side-encryption' ] ] ).toEqual( [ 200, 'aws:kms' ] );
		expect( ( await ask( world, 'GET' ) ).status ).toBe( 200 );
	} );

	it( 'is needed to read what was begun or is copied', async () => {
		const uploads = [ { key: 'site/big', initiator: USER, uploadId: 'u1' } ];
		const world = encrypted( {}, [ inline( allow( [ 's3:*', 'kms:GenerateDataKey' ] ) ) ] );
		const sandbox = await start( {
			...world,
			buckets: world.buckets.map( ( bucket ) => ( { ...bucket, uploads } ) ),
		} );
		const big = { path: `/${ BUCKET }/site/big` };
		const sendings = [
			{ ...big, method: 'PUT', body: 'x', query: { partNumber: '1', uploadId: 'u1' } },
			{ ...big, query: { uploadId: 'u1' } },
			{ ...big, method: 'PUT', headers: { 'x-amz-copy-source': `${ BUCKET }/site/old.zip` } },
		];
		for ( const sending of sendings ) {
			const answer = await call( sandbox, sending );
			expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [
				403,
				expect.stringContaining( 'perform: kms:Decrypt on' ),
			] );
		}
	} );

	it( 'that AWS manages serves its own account only', async () => {
		const managedKey = ( owner: string ) =>
			withPolicies( EVERYTHING, {
				accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
				buckets: [
					aBucket( {
						owner,
						encryption: { algorithm: 'aws:kms' },
						policy: policy(
							allow( 's3:*', [ `arn:aws:s3:::${ BUCKET }`, `arn:aws:s3:::${ BUCKET }/*` ], {
								Principal: { AWS: ACCOUNT },
							} )
						),
					} ),
				],
			} );
		expect( ( await ask( managedKey( ACCOUNT ), 'PUT' ) ).status ).toBe( 200 );
		expect( ( await ask( managedKey( OTHER_ACCOUNT ), 'PUT' ) ).element( 'Message' ) ).toBe(
			`${ opening( 'kms:GenerateDataKey' ) } on this resource ${ AMBIGUOUS }`
		);
	} );

	it( 'knows the service through which a key policy is used', async () => {
		const via = ( service: string ) =>
			policy(
				allow( 'kms:*', '*', {
					Principal: { AWS: '*' },
					Condition: { StringEquals: { 'kms:ViaService': service, 'kms:CallerAccount': ACCOUNT } },
				} )
			);
		expect( ( await ask( encrypted( { policy: via( 's3.eu-central-1.amazonaws.com' ) } ), 'PUT' ) ).status ).toBe(
			200
		);
		expect( ( await ask( encrypted( { policy: via( 's3.eu-west-1.amazonaws.com' ) } ), 'PUT' ) ).status ).toBe(
			403
		);
	} );
} );
