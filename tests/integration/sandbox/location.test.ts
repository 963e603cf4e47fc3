import { call, send } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, BUCKET } from './support/worlds';

afterEach( stopAll );

describe( 'where a bucket is', () => {
	const head = { method: 'HEAD', path: `/${ BUCKET }/` };

	it( 'is told to anyone who asks for the bucket', async () => {
		const sandbox = await start( aWorld() );
		const answer = await send( sandbox, head );
		expect( [ answer.status, answer.body, answer.headers[ 'x-amz-bucket-region' ] ] ).toEqual( [
			403,
			'',
			'eu-central-1',
		] );
		const none = await send( sandbox, { ...head, path: '/no-such-bucket/' } );
		expect( [ none.status, none.headers[ 'x-amz-bucket-region' ] ] ).toEqual( [ 404, undefined ] );
	} );

	it( 'is told to who may list, with more', async () => {
		const answer = await call( await start( aWorld() ), head );
		expect( [
			answer.status,
			answer.headers[ 'x-amz-bucket-region' ],
			answer.headers[ 'x-amz-bucket-arn' ],
			answer.headers[ 'x-amz-access-point-alias' ],
		] ).toEqual( [ 200, 'eu-central-1', `arn:aws:s3:::${ BUCKET }`, 'false' ] );
	} );

	it( 'is read from the host name, and a wrong one redirected', async () => {
		const sandbox = await start( aWorld() );
		const at = ( host: string, region: string ) =>
			call( sandbox, { host, query: { 'list-type': '2' } }, { region } );
		expect( ( await at( `${ BUCKET }.s3.eu-central-1.amazonaws.com`, 'eu-central-1' ) ).status ).toBe( 200 );
		const elsewhere = await at( `${ BUCKET }.s3.eu-west-1.amazonaws.com`, 'eu-west-1' );
		expect( [ elsewhere.status, ...[ 'Code', 'Endpoint', 'Bucket' ].map( elsewhere.element ) ] ).toEqual( [
			301,
			'PermanentRedirect',
			`${ BUCKET }.s3.eu-central-1.amazonaws.com`,
			BUCKET,
		] );
		expect( elsewhere.element( 'Message' ) ).toBe(
			'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.'
		);
		expect( [ elsewhere.headers[ 'x-amz-bucket-region' ], elsewhere.headers.location ] ).toEqual( [
			'eu-central-1',
			undefined,
		] );
		expect( ( await at( `${ BUCKET }.s3.eu-west-1.amazonaws.com`, 'eu-central-1' ) ).element( 'Region' ) ).toBe(
			'eu-west-1'
		);
	} );

	it( 'answers an unsigned HEAD in the wrong region with a redirect that has no body', async () => {
		const answer = await send( await start( aWorld() ), {
			method: 'HEAD',
			host: `${ BUCKET }.s3.us-east-1.amazonaws.com`,
		} );
		expect( [ answer.status, answer.body, answer.headers[ 'x-amz-bucket-region' ] ] ).toEqual( [
			301,
			'',
			'eu-central-1',
		] );
	} );

	it( 'is not redirected to from a region where it would have to be switched on', async () => {
		const sandbox = await start( aWorld( { buckets: [ aBucket( { region: 'af-south-1' } ) ] } ) );
		const list = { path: `/${ BUCKET }/`, query: { 'list-type': '2' } };
		const answer = await call( sandbox, list, { region: 'eu-west-1' } );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			400,
			'IllegalLocationConstraintException',
			'The af-south-1 location constraint is incompatible for the region specific endpoint this request was sent to.',
		] );
		expect( ( await call( sandbox, list, { region: 'af-south-1' } ) ).status ).toBe( 200 );
		expect( ( await send( sandbox, head ) ).headers[ 'x-amz-bucket-region' ] ).toBe( 'af-south-1' );
	} );

	it( 'is nothing at all for the oldest region', async () => {
		const sandbox = await start( aWorld( { buckets: [ aBucket( { region: 'us-east-1' } ) ] } ) );
		const answer = await call(
			sandbox,
			{ path: `/${ BUCKET }/`, query: { location: '' } },
			{ region: 'us-east-1' }
		);
		expect( answer.body ).toMatch( /<LocationConstraint xmlns="[^"]+"\/>$/ );
	} );
} );
