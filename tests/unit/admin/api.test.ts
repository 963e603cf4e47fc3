import apiFetch from '@wordpress/api-fetch';
import { createApi } from '../../../src/admin/api';
import { readBoot } from '../../../src/admin/boot';

const api = createApi( readBoot( { restNamespace: 'bucket-doctor/v1' } ) );

interface Sent {
	readonly url: string;
	readonly method: string;
	readonly nonce: string | undefined;
	readonly body: unknown;
}

/** Lets the browser's fetch answer with these, one after the other. */
function answerWith( ...answers: [ status: number, text: string ][] ): Sent[] {
	const sent: Sent[] = [];
	const queue = [ ...answers ];
	globalThis.fetch = ( async ( url: string, options: RequestInit = {} ) => {
		const headers = ( options.headers ?? {} ) as Record< string, string >;
		sent.push( {
			url,
			method: options.method ?? 'GET',
			nonce: headers[ 'X-WP-Nonce' ],
			body: options.body ? JSON.parse( String( options.body ) ) : undefined,
		} );
		const [ status, text ] = queue.shift() ?? [ 500, 'too many requests' ];
		return {
			status,
			ok: status < 300,
			text: async () => text,
			json: async () => JSON.parse( text ),
		};
	} ) as unknown as typeof fetch;
	return sent;
}

const nonceMiddleware = apiFetch.createNonceMiddleware( 'old-nonce' );

beforeAll( () => {
	apiFetch.use( apiFetch.createRootURLMiddleware( 'https://site.example/wp-json/' ) );
	apiFetch.use( nonceMiddleware );
	apiFetch.nonceMiddleware = nonceMiddleware;
	apiFetch.nonceEndpoint = 'https://site.example/nonce';
} );

beforeEach( () => {
	nonceMiddleware.nonce = 'old-nonce';
} );

test( 'A wave is posted to the relay with the nonce, and its answer is JSON', async () => {
	const sent = answerWith( [ 200, '{"responses":[]}' ] );
	expect( await api.relay( { run: 1 } ) ).toEqual( { responses: [] } );
	expect( sent ).toEqual( [
		{
			url: 'https://site.example/wp-json/bucket-doctor/v1/relay?_locale=user',
			method: 'POST',
			nonce: 'old-nonce',
			body: { run: 1 },
		},
	] );
} );

test( 'A refusal keeps its code, its sentence and its status', async () => {
	answerWith( [ 400, '{"code":"bucket_doctor_bad_endpoint","message":"Use https.","data":{"status":400}}' ] );
	await expect( api.relay( {} ) ).rejects.toMatchObject( {
		name: 'ShellError',
		code: 'bucket_doctor_bad_endpoint',
		message: 'Use https.',
		status: 400,
	} );
} );

test.each( [ 403, 500, 200 ] )(
	'A web page in place of JSON keeps its status %d and not its text',
	async ( status ) => {
		answerWith( [ status, '<html>Blocked <b>secret</b></html>' ] );
		const error = await api.relay( {} ).catch( ( reason: unknown ) => reason );
		expect( error ).toMatchObject( { code: 'html_answer', status } );
		expect( String( error ) ).not.toContain( 'secret' );
	}
);

test( 'JSON that is no error of WordPress is not taken for one', async () => {
	answerWith( [ 502, '{"oops":true}' ] );
	await expect( api.relay( {} ) ).rejects.toMatchObject( { code: 'bad_answer', status: 502 } );
} );

test( 'A browser that cannot reach the site is told apart', async () => {
	globalThis.fetch = () => Promise.reject( new TypeError( 'Failed to fetch' ) );
	await expect( api.relay( {} ) ).rejects.toMatchObject( { name: 'ShellError', code: 'fetch_error' } );
} );

const EXPIRED = '{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}';

test( 'An expired nonce is renewed once and the wave sent again', async () => {
	const sent = answerWith( [ 403, EXPIRED ], [ 403, EXPIRED ], [ 200, 'new-nonce' ], [ 200, '{"responses":[]}' ] );
	expect( await api.relay( { run: 1 } ) ).toEqual( { responses: [] } );
	expect( sent.at( -1 ) ).toMatchObject( { nonce: 'new-nonce', body: { run: 1 } } );
} );

test( 'Where the session itself is over the error says so', async () => {
	answerWith( [ 403, EXPIRED ], [ 403, EXPIRED ], [ 400, '0' ] );
	await expect( api.relay( {} ) ).rejects.toMatchObject( { code: 'rest_cookie_invalid_nonce', status: 403 } );
} );
