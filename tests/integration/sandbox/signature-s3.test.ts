import { call, send, sign } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aUser, aWorld, KEY_ID, SECRET } from './support/worlds';

afterEach( stopAll );

const LIST = { path: '/site-backups/', query: { 'list-type': '2' } };

describe( 'S3 signatures', () => {
	it( 'lets a right signature pass', async () => {
		expect( ( await call( await start( aWorld() ), LIST ) ).status ).toBe( 200 );
	} );

	it( 'accepts keys with every kind of character', async () => {
		const sandbox = await start( aWorld() );
		for ( const key of [ 'a b', 'a+b', 'a%2Fb', "it's", 'naïve/日本語', '(x)!*', 'a//b', 'a=b&c' ] ) {
			const path = `/site-backups/${ key.split( '/' ).map( encodeURIComponent ).join( '/' ) }`;
			const encoded = path.replace( /[!'()*]/g, ( c ) => `%${ c.charCodeAt( 0 ).toString( 16 ).toUpperCase() }` );
			expect( [ key, ( await call( sandbox, { method: 'PUT', path: encoded, body: 'x' } ) ).status ] ).toEqual( [
				key,
				200,
			] );
		}
		const keys = sandbox.state().buckets[ 0 ]?.versions.map( ( { key } ) => key );
		expect( keys ).toEqual(
			expect.arrayContaining( [ 'a b', 'a+b', 'a%2Fb', "it's", 'naïve/日本語', '(x)!*', 'a//b', 'a=b&c' ] )
		);
	} );

	it( 'refuses a wrong secret and shows what it signed', async () => {
		const answer = await call( await start( aWorld() ), LIST, { secret: `${ SECRET }x` } );
		expect( answer.status ).toBe( 403 );
		expect( answer.element( 'Code' ) ).toBe( 'SignatureDoesNotMatch' );
		expect( answer.element( 'Message' ) ).toBe(
			'The request signature we calculated does not match the signature you provided. Check your key and signing method.'
		);
		expect( answer.element( 'AWSAccessKeyId' ) ).toBe( KEY_ID );
		expect( answer.element( 'CanonicalRequest' ) ).toMatch(
			/^GET\n\/site-backups\/\nlist-type=2\nhost:127\.0\.0\.1:\d+\n/
		);
		expect( answer.element( 'StringToSign' ) ).toMatch(
			/^AWS4-HMAC-SHA256\n\d{8}T\d{6}Z\n\d{8}\/eu-central-1\/s3\/aws4_request\n[0-9a-f]{64}$/
		);
		expect( answer.element( 'StringToSignBytes' ) ).toMatch( /^41 57 53 34( [0-9a-f]{2})+$/ );
		expect( answer.element( 'SignatureProvided' ) ).toMatch( /^[0-9a-f]{64}$/ );
		expect( answer.body ).not.toContain( SECRET );
	} );

	it.each( [
		[
			'a header',
			{ headers: { 'x-amz-acl': 'private' } },
			( signed: object ) => ( {
				...signed,
				headers: { ...( signed as { headers: object } ).headers, 'x-amz-acl': 'public-read' },
			} ),
		],
		[ 'the path', {}, ( signed: object ) => ( { ...signed, path: '/site-backups/site/other.zip' } ) ],
		[ 'the query', {}, ( signed: object ) => ( { ...signed, query: { acl: '' } } ) ],
		[ 'the method', {}, ( signed: object ) => ( { ...signed, method: 'GET' } ) ],
		[
			'the host',
			{},
			( signed: object ) => ( {
				...signed,
				headers: { ...( signed as { headers: object } ).headers, host: 'elsewhere' },
			} ),
		],
	] )( 'refuses a request whose signature does not cover %s as received', async ( _, more, tamper ) => {
		const sandbox = await start( aWorld() );
		const signed = await sign( sandbox, { method: 'PUT', path: '/site-backups/site/new.zip', body: 'x', ...more } );
		const answer = await send( sandbox, tamper( signed ) );
		expect( answer.element( 'Code' ) ).toBe( 'SignatureDoesNotMatch' );
		expect( sandbox.state().buckets[ 0 ]?.versions ).toHaveLength( 1 );
	} );

	it( 'refuses a body other than the one whose hash was signed, and stores nothing', async () => {
		const sandbox = await start( aWorld() );
		const signed = await sign( sandbox, { method: 'PUT', path: '/site-backups/site/new.zip', body: 'right' } );
		const answer = await send( sandbox, { ...signed, body: 'wrong' } );
		expect( answer.status ).toBe( 400 );
		expect( answer.element( 'Code' ) ).toBe( 'XAmzContentSHA256Mismatch' );
		expect( answer.element( 'Message' ) ).toBe(
			"The provided 'x-amz-content-sha256' header does not match what was computed."
		);
		expect( answer.element( 'ClientComputedContentSHA256' ) ).toMatch( /^[0-9a-f]{64}$/ );
		expect( sandbox.state().buckets[ 0 ]?.versions ).toHaveLength( 1 );
	} );

	it( 'accepts UNSIGNED-PAYLOAD', async () => {
		const headers = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
		const sending = { method: 'PUT', path: '/site-backups/site/new.zip', body: 'x', headers };
		expect( ( await call( await start( aWorld() ), sending ) ).status ).toBe( 200 );
	} );

	it( 'names x-amz- headers that were added after signing', async () => {
		const sandbox = await start( aWorld() );
		const signed = await sign( sandbox, LIST );
		const answer = await send( sandbox, {
			...signed,
			headers: { ...signed.headers, 'x-amz-request-payer': 'requester' },
		} );
		expect( answer.element( 'Message' ) ).toBe( 'There were headers present in the request which were not signed' );
		expect( answer.element( 'HeadersNotSigned' ) ).toBe( 'x-amz-request-payer' );
	} );

	it( 'does not know a key that is deactivated', async () => {
		const world = aWorld( {
			principals: [ aUser( { accessKeys: [ { id: KEY_ID, secret: SECRET, active: false } ] } ) ],
		} );
		const answer = await call( await start( world ), LIST );
		expect( [
			answer.status,
			answer.element( 'Code' ),
			answer.element( 'Message' ),
			answer.element( 'AWSAccessKeyId' ),
		] ).toEqual( [
			403,
			'InvalidAccessKeyId',
			'The AWS Access Key Id you provided does not exist in our records.',
			KEY_ID,
		] );
	} );

	it.each( [
		[ 'a wrong region', { region: 'us-east-1' }, "the region 'us-east-1' is wrong; expecting 'eu-central-1'" ],
		[ 'another service', { service: 'sts' }, 'incorrect service "sts". This endpoint belongs to "s3".' ],
		[ 'an empty key id', { keyId: '' }, 'a non-empty Access Key (AKID) must be provided in the credential.' ],
		[
			'a slash in the key id',
			{ keyId: 'AKIA/X' },
			'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
		],
	] )( 'calls the header malformed for %s', async ( _, signing, reason ) => {
		const answer = await call( await start( aWorld() ), LIST, signing );
		expect( answer.status ).toBe( 400 );
		expect( answer.element( 'Code' ) ).toBe( 'AuthorizationHeaderMalformed' );
		expect( answer.element( 'Message' ) ).toBe( `The authorization header is malformed; ${ reason }` );
	} );

	it( 'tells the right region in the body and in a header', async () => {
		const sandbox = await start( aWorld() );
		const answer = await call( sandbox, LIST, { region: 'us-east-1' } );
		expect( answer.element( 'Region' ) ).toBe( 'eu-central-1' );
		expect( answer.headers[ 'x-amz-bucket-region' ] ).toBe( 'eu-central-1' );
		const head = await call( sandbox, { method: 'HEAD', path: '/site-backups/' }, { region: 'us-east-1' } );
		expect( [ head.status, head.body, head.headers[ 'x-amz-bucket-region' ] ] ).toEqual( [
			400,
			'',
			'eu-central-1',
		] );
	} );

	it( 'leaves the placeholder of its own example unescaped, as AWS does', async () => {
		expect( ( await call( await start( aWorld() ), LIST, { keyId: 'AKIA/X' } ) ).body ).toContain(
			'"<YOUR-AKID>/'
		);
	} );

	it( 'repeats an authorization it does not understand', async () => {
		const sandbox = await start( aWorld() );
		const answer = await send( sandbox, { ...LIST, headers: { authorization: 'Bearer abc' } } );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'ArgumentValue' ) ] ).toEqual( [
			400,
			'InvalidArgument',
			'Bearer abc',
		] );
		const old = await send( sandbox, { ...LIST, headers: { authorization: 'AWS AKIA:abc' } } );
		expect( old.element( 'Message' ) ).toBe(
			'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'
		);
	} );

	it( 'wants a date', async () => {
		const sandbox = await start( aWorld() );
		const { headers = {}, ...signed } = await sign( sandbox, LIST );
		const { 'x-amz-date': _, ...undated } = headers;
		const answer = await send( sandbox, { ...signed, headers: undated } );
		expect( answer.element( 'Message' ) ).toBe( 'AWS authentication requires a valid Date or x-amz-date header' );
	} );

	it( 'sends unsigned requests on as anonymous', async () => {
		const answer = await send( await start( aWorld() ), LIST );
		expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [ 403, 'Access Denied' ] );
	} );
} );
