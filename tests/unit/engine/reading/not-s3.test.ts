import type { Observation, Response } from '../../../../src/engine';
import { readForeignAnswer } from '../../../../src/engine/reading/not-s3';

const HTML = { 'content-type': 'text/html' };
const STORE = { 'x-amz-request-id': '4442587FB7D0A2F9' };
const PAGE = '<html><head><title>Sign in</title></head><body>Sign in</body></html>';

function kind( operation: Observation[ 'operation' ], status: number, body = '', headers: Response[ 'headers' ] = {} ) {
	const answer = { status, headers, body, bodyBytes: body.length };
	const request = {
		method: operation.startsWith( 'Head' ) ? 'HEAD' : 'GET',
		host: 's3.example.com',
		path: '/',
		query: {},
		headers: {},
	};
	const observation = { id: 'a.1', probe: 'a', wave: 1, region: '', operation, anonymous: false, request, answer };
	return readForeignAnswer( answer, observation )?.kind;
}

describe( 'readForeignAnswer', () => {
	it.each( [
		[
			'a list',
			kind( 'ListObjectsV2', 200, '<?xml version="1.0"?><ListBucketResult><Name>b</Name></ListBucketResult>' ),
		],
		[ 'an empty setting', kind( 'GetBucketVersioning', 200, '<VersioningConfiguration/>' ) ],
		[ 'an error', kind( 'ListObjectsV2', 403, '<Error><Code>AccessDenied</Code></Error>' ) ],
		[ 'an error in JSON', kind( 'ListObjectsV2', 403, '{"Code":"AccessDenied"}' ) ],
		[ 'an upload', kind( 'PutObject', 200, '', { etag: '"1"' } ) ],
		[ 'an upload to a store that names no entity but itself', kind( 'PutObject', 200, '', STORE ) ],
		[ 'a delete', kind( 'DeleteObject', 204 ) ],
		[ 'a delete of a store that says 200', kind( 'DeleteObject', 200, '', STORE ) ],
		[ 'a file that is a web page', kind( 'GetObject', 200, PAGE, { ...HTML, ...STORE } ) ],
		[ 'a text file', kind( 'GetObject', 206, 'a', { etag: '"1"' } ) ],
		[ 'nothing new', kind( 'GetObject', 304 ) ],
		[ 'an error without words', kind( 'ListObjectsV2', 403, '', STORE ) ],
		[ 'trouble without words', kind( 'ListObjectsV2', 503 ) ],
		[ 'trouble in a proxy’s words', kind( 'ListObjectsV2', 502, 'Bad Gateway' ) ],
		[ 'an answer to HEAD, which has no body', kind( 'HeadBucket', 200, '', HTML ) ],
	] )( 'takes %s for S3’s own', ( _, found ) => {
		expect( found ).toBeUndefined();
	} );

	it.each( [
		[ 'a page with the status of success', kind( 'ListObjectsV2', 200, PAGE, HTML ), 'web-page' ],
		[
			'a page with a store’s headers, where a document belongs',
			kind( 'ListObjectsV2', 200, PAGE, STORE ),
			'web-page',
		],
		[ 'a page with the status of a denial', kind( 'PutObject', 403, PAGE, HTML ), 'web-page' ],
		[ 'a page with the status of trouble', kind( 'ListObjectsV2', 503, PAGE, HTML ), 'web-page' ],
		[ 'a page for an upload', kind( 'PutObject', 200, PAGE, HTML ), 'web-page' ],
		[ 'a page for a file', kind( 'GetObject', 200, PAGE, HTML ), 'web-page' ],
		[ 'an empty success for a list', kind( 'ListObjectsV2', 200, '', HTML ), 'empty' ],
		[ 'an empty success for an upload', kind( 'PutObject', 200 ), 'empty' ],
		[ 'an empty denial', kind( 'ListObjectsV2', 403 ), 'empty' ],
		[ 'an empty redirect', kind( 'ListObjectsV2', 302 ), 'empty' ],
		[ 'the JSON of a website', kind( 'ListObjectsV2', 404, '{"code":"rest_no_route"}' ), 'json' ],
		[ 'a sentence', kind( 'ListObjectsV2', 400, 'Client sent an HTTP request to an HTTPS server.' ), 'text' ],
	] )( 'does not take %s for S3’s', ( _, found, expected ) => {
		expect( found ).toBe( expected );
	} );

	const read = ( body: string, headers: Response[ 'headers' ] = {}, status = 200 ) => {
		const answer = { status, headers, body, bodyBytes: body.length };
		return readForeignAnswer( answer, {
			id: 'a.1',
			probe: 'a',
			wave: 1,
			region: '',
			operation: 'ListObjectsV2',
			anonymous: false,
			answer,
		} );
	};

	it( 'shows text and no markup, two hundred characters at most', () => {
		expect( read( '<html><script>evil()</script><b>A&nbsp;&lt;b&gt; c</b>\n\n d</html>' )?.excerpt ).toBe(
			'A b c d'
		);
		expect( read( `<html>${ 'x'.repeat( 500 ) }` )?.excerpt ).toHaveLength( 200 );
		expect( read( '<html><script>evil()' )?.excerpt ).toBe( '' );
	} );

	it.each( [
		[ 'https://login.example.net:8443/a?b', 302, 'login.example.net:8443' ],
		[ 'https://user@evil.example/', 302, '' ],
		[ '/relative', 302, '' ],
		[ 'https://login.example.net/', 200, '' ],
	] )( 'names the host of %s with status %d', ( location, status, host ) => {
		expect( read( '<html></html>', { location }, status )?.redirectsTo ).toBe( host );
	} );
} );
