import apiFetch from '@wordpress/api-fetch';
import { createApi } from '../../../src/admin/api';
import { readBoot } from '../../../src/admin/boot';

const api = createApi( readBoot( { restNamespace: 'bucket-doctor/v1' } ) );

interface Sent {
	readonly url: string;
	readonly method: string;
	readonly nonce: string | undefined;
	/** Method that the request stands for. */
	readonly override: string | undefined;
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
			override: headers[ 'X-HTTP-Method-Override' ],
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
			override: undefined,
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

test.each( [
	[ 'GET', 'connection', undefined, () => api.readConnection() ],
	[ 'PUT', 'connection', { region: '' }, () => api.saveConnection( { region: '' } ) ],
	[ 'DELETE', 'connection', {}, () => api.forgetConnection() ],
	[ 'GET', 'run', undefined, () => api.readRuns() ],
	[ 'DELETE', 'run', { connection: { credentials: 'stored' } }, () => api.cleanUp( { credentials: 'stored' } ) ],
] )( '%s %s', async ( method, route, body, call ) => {
	const sent = answerWith( [ 200, '{"x":1}' ] );
	expect( await call() ).toEqual( { x: 1 } );
	expect( sent ).toHaveLength( 1 );
	expect( sent[ 0 ] ).toMatchObject( { nonce: 'old-nonce', body } );
	expect( sent[ 0 ]?.url ).toContain( `/bucket-doctor/v1/${ route }?` );
	// Not every web server lets PUT and DELETE through: they go as POST and say what they are.
	expect( sent[ 0 ]?.override ?? sent[ 0 ]?.method ).toBe( method );
} );

test( 'A call that was aborted is none that failed', async () => {
	const abort = new DOMException( 'aborted', 'AbortError' );
	globalThis.fetch = () => Promise.reject( abort );
	await expect( api.relay( {}, new AbortController().signal ) ).rejects.toBe( abort );
} );

test( 'A refusal whose text was aborted is an aborted call', async () => {
	const abort = new DOMException( 'aborted', 'AbortError' );
	globalThis.fetch = ( async () => ( {
		status: 409,
		ok: false,
		text: () => Promise.reject( abort ),
	} ) ) as unknown as typeof fetch;
	await expect( api.relay( {}, new AbortController().signal ) ).rejects.toBe( abort );
} );
