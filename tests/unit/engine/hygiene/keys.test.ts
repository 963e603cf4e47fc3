import { findHints, SECRET, someEntries } from './support/entries';

const ID = someEntries().accessKeyId;
const NO_PATCH = undefined;

describe( 'a mistake in key, secret or token is seen', () => {
	it.each( [
		[ { accessKeyId: ` ${ ID }\n` }, 'accessKeyId: surrounding-blanks', { accessKeyId: ID } ],
		[ { secretAccessKey: `${ SECRET }\t` }, 'secretAccessKey: surrounding-blanks', { secretAccessKey: SECRET } ],
		[ { accessKeyId: `"${ ID }",` }, 'accessKeyId: quotation-marks', { accessKeyId: ID } ],
		[ { secretAccessKey: `‘${ SECRET }’` }, 'secretAccessKey: quotation-marks', { secretAccessKey: SECRET } ],
		[
			{ secretAccessKey: `canary/Secret+that/must /not/show/anywher` },
			'secretAccessKey: invisible-characters',
			{ secretAccessKey: SECRET },
		],
		[ { accessKeyId: `AKIA\u200bRTX3GSDSVNNBOPER` }, 'accessKeyId: invisible-characters', { accessKeyId: ID } ],
		[ { accessKeyId: 'АKIARTX3GSDSVNNBOPER' }, 'accessKeyId: invisible-characters', NO_PATCH ],
		[ { accessKeyId: `AWS_ACCESS_KEY_ID=${ ID }` }, 'accessKeyId: assignment', { accessKeyId: ID } ],
		[ { accessKeyId: `"AccessKeyId": "${ ID }",` }, 'accessKeyId: assignment', { accessKeyId: ID } ],
		[
			{ secretAccessKey: `export AWS_SECRET_ACCESS_KEY="${ SECRET }"` },
			'secretAccessKey: assignment',
			{ secretAccessKey: SECRET },
		],
		[
			{ secretAccessKey: `define( 'MY_SECRET_ACCESS_KEY', '${ SECRET }' );` },
			'secretAccessKey: assignment',
			{ secretAccessKey: SECRET },
		],
		[ { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, 'accessKeyId: placeholder', NO_PATCH ],
		[ { accessKeyId: 'YOUR_ACCESS_KEY' }, 'accessKeyId: placeholder', NO_PATCH ],
		[ { accessKeyId: '<access-key>' }, 'accessKeyId: placeholder', NO_PATCH ],
		[ { secretAccessKey: '••••••••••••' }, 'secretAccessKey: placeholder', NO_PATCH ],
		[ { secretAccessKey: '…' }, 'secretAccessKey: placeholder', NO_PATCH ],
		[ { secretAccessKey: 'your-secret-access-key' }, 'secretAccessKey: placeholder', NO_PATCH ],
		[
			{ accessKeyId: SECRET, secretAccessKey: ID },
			'secretAccessKey: swapped-keys',
			{ accessKeyId: ID, secretAccessKey: SECRET },
		],
		[ { secretAccessKey: ID }, 'secretAccessKey: swapped-keys', NO_PATCH ],
		[
			{ accessKeyId: SECRET, secretAccessKey: '' },
			'accessKeyId: swapped-keys',
			{ accessKeyId: '', secretAccessKey: SECRET },
		],
		[ { accessKeyId: SECRET, secretAccessKey: undefined }, 'accessKeyId: swapped-keys', NO_PATCH ],
		[ { accessKeyId: 'AIDARTX3GSDSVNNBOPER' }, 'accessKeyId: identifier', NO_PATCH ],
		[ { accessKeyId: 'AROARTX3GSDSVNNBOPER' }, 'accessKeyId: identifier', NO_PATCH ],
		[ { accessKeyId: 'AKIARTX3GSDSVNNBOPE' }, 'accessKeyId: key-form', NO_PATCH ],
		[ { accessKeyId: ID.toLowerCase() }, 'accessKeyId: key-form', { accessKeyId: ID } ],
		[ { accessKeyId: 'ASIARTX3GSDSVNNBOPER' }, 'accessKeyId: temporary-key', NO_PATCH ],
		[ { sessionToken: 'token' }, 'sessionToken: temporary-key', { sessionToken: '' } ],
		[ { secretAccessKey: SECRET.slice( 1 ) }, 'secretAccessKey: secret-form', NO_PATCH ],
		[
			{ secretAccessKey: SECRET.replaceAll( '/', '%2F' ).replace( '+', '%2b' ) },
			'secretAccessKey: encoded-secret',
			{ secretAccessKey: SECRET },
		],
	] )( '%j', ( changes, hint, patch ) => {
		expect( findHints( changes ) ).toEqual( [ expect.objectContaining( { hint, patch } ) ] );
	} );

	it.each( [
		[ '0123456789abcdef0123456789abcdef', 'Cloudflare R2', 'r2' ],
		[ '0012345678901230000000001', 'Backblaze B2', 'b2' ],
		[ 'GOOG1EABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRS', 'Google Cloud Storage', 'gcs' ],
		[ 'DO00ABCDEFGHIJKLMNOP', 'DigitalOcean Spaces', 'spaces' ],
		[ 'DO801ABCDEFGHIJKLMNO', 'DigitalOcean Spaces', 'spaces' ],
		[ 'SCWABCDEFGHIJKLMNOPQ', 'Scaleway', 'scaleway' ],
		[ 'minioadmin', 'MinIO', 'minio' ],
	] )( 'the key %s of another store, %s', ( accessKeyId, store, provider ) => {
		const [ found ] = findHints( { accessKeyId } );
		expect( found?.hint ).toBe( 'accessKeyId: key-of-another-store' );
		expect( found?.words ).toContain( store );
		expect( found?.patch ).toMatchObject( { provider } );
	} );

	it( 'the secret of another store', () => {
		const [ found ] = findHints( { accessKeyId: 'x', secretAccessKey: 'K001abcdefghijklmnopqrstuvwxyz0' } );
		expect( found?.hint ).toBe( 'secretAccessKey: key-of-another-store' );
	} );
} );

describe( 'a right key gets no hint', () => {
	it.each( [
		[ {} ],
		[ { secretAccessKey: undefined, sessionToken: undefined } ],
		[ { accessKeyId: '', secretAccessKey: '' } ],
		[ { accessKeyId: 'ASIARTX3GSDSVNNBOPER', sessionToken: 'FwoGZXIvYXdzEXAMPLE//////////wEaDI=' } ],
		// The token is stored, and nobody can look at it.
		[ { accessKeyId: 'ASIARTX3GSDSVNNBOPER', sessionToken: undefined } ],
		// Other stores have other forms.
		[ { provider: 'other', accessKeyId: '0123456789abcdef0123456789abcdef', secretAccessKey: 'a'.repeat( 64 ) } ],
		[ { provider: 'other', accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' } ],
		[ { provider: 'other', accessKeyId: 'a'.repeat( 40 ), secretAccessKey: 'b'.repeat( 40 ) } ],
		[ { provider: 'other', accessKeyId: 'akia-of-my-own', secretAccessKey: '%2Fshort' } ],
		// A secret may have an equals sign, a word of the dictionary, a quotation mark inside.
		[ { accessKeyId: 'x', secretAccessKey: 'a=b:c' } ],
		[ { accessKeyId: 'x', secretAccessKey: "it's" } ],
		[ { accessKeyId: 'x', secretAccessKey: 'K00l' } ],
		[ { accessKeyId: 'DOCUMENTS', secretAccessKey: 'x' } ],
	] )( '%j', ( changes ) => {
		expect( findHints( changes ) ).toEqual( [] );
	} );
} );
