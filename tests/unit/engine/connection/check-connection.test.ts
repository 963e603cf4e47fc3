import { checkConnection, describeInputProblem } from '../../../../src/engine';
import { aConnection } from '../../../support/connection';
import { identityTranslator } from '../../../support/fixed-ports';

const problemsOf = ( changes: Parameters< typeof aConnection >[ 0 ] ) =>
	checkConnection( aConnection( changes ) ).map( ( { field, code } ) => `${ field }: ${ code }` );

describe( 'a connection', () => {
	it( 'passes when a test can run with it', () => {
		expect( problemsOf( {} ) ).toEqual( [] );
		expect( problemsOf( { region: '', prefix: '/a/b', acl: 'none' } ) ).toEqual( [] );
		expect( problemsOf( { provider: 'other', endpoint: 'https://minio.example.org:9000' } ) ).toEqual( [] );
		expect( problemsOf( { bucket: 'my.bucket' } ) ).toEqual( [] );
	} );

	it.each( [
		[ { bucket: '' }, 'bucket: missing' ],
		[ { bucket: 's3://site-backups' }, 'bucket: bad-bucket' ],
		[ { bucket: 'site-backups/folder' }, 'bucket: bad-bucket' ],
		[ { bucket: 'arn:aws:s3:::site-backups' }, 'bucket: bad-bucket' ],
		[ { bucket: 'a..b' }, 'bucket: bad-bucket' ],
		[ { bucket: 'site backups' }, 'bucket: bad-bucket' ],
		[ { region: 'EU (Frankfurt)' }, 'region: bad-region' ],
		[ { region: 'evil.example.org/' }, 'region: bad-region' ],
		[ { prefix: 'a//b' }, 'prefix: bad-prefix' ],
		[ { prefix: '../b' }, 'prefix: bad-prefix' ],
		[ { prefix: 'a\nb' }, 'prefix: bad-prefix' ],
		[ { provider: 'other' }, 'endpoint: missing' ],
		[ { endpoint: 'https://user:pass@example.org' }, 'endpoint: bad-endpoint' ],
		[ { endpoint: 'https://example.org/bucket' }, 'endpoint: bad-endpoint' ],
		[ { endpoint: 'ftp://example.org' }, 'endpoint: bad-endpoint' ],
		[ { acl: 'public-read-write' }, 'acl: bad-acl' ],
		[ { accessKeyId: ' ' }, 'accessKeyId: missing' ],
		[ { profile: 'x' }, 'profile: unknown-profile' ],
		[ { provider: 'x', endpoint: 'https://s3.example.com' }, 'provider: unknown-provider' ],
		[ { addressing: 'x' }, 'addressing: unknown-addressing' ],
	] )( 'is refused with %j', ( changes, problem ) => {
		expect( problemsOf( changes ) ).toEqual( [ problem ] );
		const [ found ] = checkConnection( aConnection( changes ) );
		expect( describeInputProblem( identityTranslator, found! ) ).toMatch( /^[^]{15,}\.$/ );
	} );
} );

it.each( [
	[ 'r2', 'https://ACCOUNT_ID.r2.cloudflarestorage.com' ],
	[ 'wasabi', 'https://s3.REGION.wasabisys.com' ],
	[ 'minio', 'https://s3.example.com' ],
] )( 'says what the endpoint of %s looks like where it is missing', ( provider, example ) => {
	const [ found ] = checkConnection( aConnection( { provider, endpoint: '' } ) );
	expect( describeInputProblem( identityTranslator, found! ) ).toBe(
		`Enter the provider’s endpoint, for example ${ example }.`
	);
} );
