import { readAlteredLine } from '../../../../src/engine/reading/altered-line';

const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const lines = ( { path = '/b/a%20b', host = 'store.example', token = '[redacted]', hash = HASH } = {} ) =>
	[
		'PUT',
		path,
		'x-id=PutObject',
		`host:${ host }`,
		'x-amz-date:20261122T120000Z',
		`x-amz-security-token:${ token }`,
		'',
		'host;x-amz-date;x-amz-security-token',
		hash,
	].join( '\n' );

const answer = ( received: string | undefined, signed: string | undefined = lines() ) => ( {
	status: 403,
	headers: {},
	body: `<Error><Code>SignatureDoesNotMatch</Code>${
		received === undefined ? '' : `<CanonicalRequest>${ received }</CanonicalRequest>`
	}</Error>`,
	bodyBytes: 0,
	...( signed === undefined ? {} : { canonicalRequest: signed } ),
} );

describe( 'the first line that arrived otherwise', () => {
	it.each( [
		[ 'header host', lines( { host: 'inner:9000' } ), 'store.example', 'inner:9000' ],
		[ 'path', lines( { path: '/b/other' } ), '', '' ],
		[ 'body', lines( { hash: 'a'.repeat( 64 ) } ), '', '' ],
		[ 'method', lines().replace( 'PUT', 'POST' ), '', '' ],
		[ 'query', lines().replace( 'x-id=PutObject', '' ), '', '' ],
	] )( '%s', ( name, received, sent, got ) => {
		expect( readAlteredLine( answer( received ) ) ).toEqual( { name, sent, received: got } );
	} );

	it( 'shows no value of a header that could be somebody’s secret', () => {
		expect( readAlteredLine( answer( lines( { token: 'FwoGZXIvYXdzE' } ) ) ) ).toEqual( {
			name: 'header x-amz-security-token',
			sent: '',
			received: '',
		} );
	} );

	it( 'is told from a header that is not there any more', () => {
		const received = lines().replace( 'x-amz-date:20261122T120000Z\n', '' ).replace( 'x-amz-date;', '' );
		expect( readAlteredLine( answer( received ) ) ).toMatchObject( { name: 'header x-amz-date', received: '' } );
	} );

	it.each( [
		[ 'word for word', lines() ],
		[ 'with Windows line ends', lines().replace( /\n/g, '\r\n' ) ],
		[ 'with the path spelt otherwise', lines( { path: '/b/a b' } ) ],
	] )( 'is none where the request arrived as it was signed, %s', ( _, received ) => {
		expect( readAlteredLine( answer( received ) ) ).toBe( false );
	} );

	it.each( [
		[ 'the store shows nothing', undefined ],
		[ 'the text is cut short', lines().slice( 0, 60 ) ],
		[ 'the text is hidden', '[redacted]' ],
		[ 'the lines were joined', lines().replace( /\n/g, ' ' ) ],
	] )( 'is not known where %s', ( _, received ) => {
		expect( readAlteredLine( answer( received ) ) ).toBeUndefined();
	} );

	it( 'is not known where the shell did not tell what it signed', () => {
		const { canonicalRequest: _, ...silent } = answer( lines() );
		expect( readAlteredLine( silent ) ).toBeUndefined();
	} );
} );
