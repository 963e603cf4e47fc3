import request from '../../contract/relay-request.json';
import response from '../../contract/relay-response.json';
import { createRelayTransport } from '../../../src/admin/relay-transport';
import type { RelayConnection } from '../../../src/admin/relay-transport';
import { ShellError } from '../../../src/admin/shell-error';
import type { Wave, WaveRequest } from '../../../src/engine';
import './support/browser';

const CONNECTION: RelayConnection = {
	credentials: 'typed',
	provider: 'aws',
	endpoint: 'http://127.0.0.1:9101',
	stsEndpoint: 'http://127.0.0.1:9101',
	region: 'us-east-1',
	bucket: 'site-backups',
	prefix: 'example/',
	addressing: 'path',
	acl: '',
	serverSideEncryption: '',
	kmsKeyId: '',
	storageClass: '',
	profile: 'updraftplus',
	accessKeyId: 'AKIARTX3GSDSVNNBOPER',
	secretAccessKey: 'made-up/secret+for=the-sandbox-only-00',
	sessionToken: '',
};

const fromContract = ( { body, ...rest }: ( typeof request.requests )[ number ] ): WaveRequest =>
	( {
		...rest,
		protocol: 'http:',
		...( body ? { body: Buffer.from( body, 'base64' ).toString() } : {} ),
	} ) as WaveRequest;

const WAVE: Wave = {
	runId: request.run.id,
	number: request.run.wave,
	region: 'eu-central-1',
	requests: request.requests.map( fromContract ),
};

function relayThat( answer: unknown ) {
	const bodies: object[] = [];
	const relay = async ( body: object ) => {
		bodies.push( JSON.parse( JSON.stringify( body ) ) );
		return answer;
	};
	return { transport: createRelayTransport( { relay }, CONNECTION ), bodies };
}

test( 'A wave becomes the request of the contract, with the region in force and every field that was typed', async () => {
	const { transport, bodies } = relayThat( response );
	await transport.send( WAVE );
	expect( bodies ).toEqual( [
		{
			run: request.run,
			connection: { ...CONNECTION, region: 'eu-central-1' },
			requests: request.requests,
		},
	] );
	expect( bodies[ 0 ] ).toMatchObject( { connection: request.connection } );
} );

test( 'The answer of the contract comes back in order, bodies as text', async () => {
	const answers = await relayThat( response ).transport.send( WAVE );
	const [ head, identity, list ] = response.responses;
	expect( answers ).toEqual( [
		{ status: 403, headers: head?.headers, body: '', bodyBytes: 0, elapsedMs: 12 },
		{ failure: identity?.failure },
		{
			status: 200,
			headers: list?.headers,
			body: '<ListBucketResult/>',
			bodyBytes: 19,
			signedAt: '2026-11-22T12:00:00Z',
			elapsedMs: 31,
			canonicalRequest: list?.canonicalRequest,
		},
	] );
} );

test( 'Requests are signed by the server', () => {
	expect( relayThat( response ).transport.signing ).toBe( 'server' );
} );

test( 'Bodies keep every character on their way out and back', async () => {
	const text = 'grün – 日本 🪣\n';
	const base64 = Buffer.from( text ).toString( 'base64' );
	const one = { ...WAVE, requests: [ { ...WAVE.requests[ 0 ]!, body: text } ] };
	const { transport, bodies } = relayThat( {
		responses: [ { id: 'head-bucket.1', status: 200, headers: [], body: base64, bodyBytes: 1 } ],
	} );
	expect( await transport.send( one ) ).toEqual( [ { status: 200, headers: {}, body: text, bodyBytes: 1 } ] );
	expect( bodies[ 0 ] ).toMatchObject( { requests: [ { body: base64 } ] } );
} );

const broken: [ string, unknown ][] = [
	[ 'nothing', null ],
	[ 'another shape', { responses: {} } ],
	[ 'too few entries', { responses: response.responses.slice( 0, 2 ) } ],
	[ 'another order', { responses: [ ...response.responses ].reverse() } ],
	[ 'an entry without a status', { responses: response.responses.map( ( { id } ) => ( { id } ) ) } ],
];

test.each( broken )( 'An answer with %s is not taken for one of the store', async ( _name, answer ) => {
	await expect( relayThat( answer ).transport.send( WAVE ) ).rejects.toMatchObject( { code: 'bad_answer' } );
} );

test( 'What the site refuses is passed on as it is', async () => {
	const refusal = { code: 'bucket_doctor_no_time_left' };
	const transport = createRelayTransport( { relay: () => Promise.reject( refusal ) }, CONNECTION );
	await expect( transport.send( WAVE ) ).rejects.toBe( refusal );
} );

const put = { ...WAVE.requests[ 0 ]!, id: 'put-object.1', operation: 'PutObject', method: 'PUT' } as WaveRequest;
const get = { ...put, id: 'get-object.1', operation: 'GetObject', method: 'GET' } as WaveRequest;
const part = { ...put, id: 'upload-part.1', operation: 'UploadPart' } as WaveRequest;
const list = { ...get, id: 'list-own-versions.1', operation: 'ListObjectVersions' } as WaveRequest;

const answersTo = ( { requests }: Wave ) => ( {
	responses: requests.map( ( { id } ) => ( { id, status: 200, headers: {}, body: '', bodyBytes: 0 } ) ),
} );

/** A relay that answers when it is told to, or rejects as a browser does when the call is aborted. */
function heldRelay() {
	const controller = new AbortController();
	const signals: ( AbortSignal | undefined )[] = [];
	let answer: ( value: unknown ) => void = () => undefined;
	const relay = ( _body: object, signal?: AbortSignal ) => {
		signals.push( signal );
		return new Promise< unknown >( ( resolve, reject ) => {
			answer = resolve;
			const abort = () => reject( new DOMException( 'aborted', 'AbortError' ) );
			if ( signal?.aborted ) {
				abort();
			}
			signal?.addEventListener( 'abort', abort );
		} );
	};
	const transport = createRelayTransport( { relay }, CONNECTION );
	const send = ( number: number, ...requests: WaveRequest[] ) =>
		transport.send( { ...WAVE, number, requests }, controller.signal );
	const sendAnswered = ( number: number, ...requests: WaveRequest[] ) => {
		const sent = send( number, ...requests );
		answer( answersTo( { ...WAVE, requests } ) );
		return sent;
	};
	return { signals, stop: () => controller.abort(), send, sendAnswered };
}

test( 'Stop ends the wait for the first wave at once: there is nothing to report', async () => {
	const { send, stop } = heldRelay();
	const wave = send( 1, ...WAVE.requests );
	stop();
	await expect( wave ).rejects.toMatchObject( { name: 'ShellError', code: 'stopped' } );
} );

test( 'A first wave that comes after Stop is not waited for', async () => {
	const { send, stop } = heldRelay();
	stop();
	await expect( send( 1, get ) ).rejects.toMatchObject( { code: 'stopped' } );
} );

test( 'A later reading wave is broken off, and its requests have no answer', async () => {
	const { send, sendAnswered, stop } = heldRelay();
	await sendAnswered( 1, put );
	const wave = send( 2, get, part );
	stop();
	const nothing = { failure: { kind: 'interrupted', code: 'stopped', message: 'stopped by the user' } };
	expect( await wave ).toEqual( [ nothing, nothing ] );
} );

test( 'What makes something is waited for, and so is everything after Stop', async () => {
	const { signals, sendAnswered, stop } = heldRelay();
	await sendAnswered( 1, put );
	await sendAnswered( 2, list );
	stop();
	await sendAnswered( 3, get );
	expect( signals ).toEqual( [ undefined, undefined, undefined ] );
} );

test( 'The clean-up waits until the wave that was broken off is through at the server', async () => {
	jest.useFakeTimers();
	const stop = new AbortController();
	let calls = 0;
	const refusal = new ShellError( 'bucket_doctor_run_in_progress', '', 409, 'sending' );
	const relay = async ( _body: object, signal?: AbortSignal ) => {
		calls++;
		if ( signal ) {
			stop.abort();
			throw new DOMException( 'aborted', 'AbortError' );
		}
		if ( calls < 5 && calls > 2 ) {
			throw refusal;
		}
		return answersTo( { ...WAVE, requests: [ put ] } );
	};
	const transport = createRelayTransport( { relay }, CONNECTION );
	await transport.send( { ...WAVE, number: 2, requests: [ put ] }, stop.signal );
	await transport.send( { ...WAVE, number: 3, requests: [ get ] }, stop.signal );
	const removal = transport.send( { ...WAVE, number: 4, requests: [ put ] }, stop.signal );
	await jest.advanceTimersByTimeAsync( 5000 );
	expect( await removal ).toHaveLength( 1 );
	expect( calls ).toBe( 5 );
	jest.useRealTimers();
} );

test( 'A run in another tab is not waited for', async () => {
	const refusal = new ShellError( 'bucket_doctor_run_in_progress', '', 409, 'sending' );
	const transport = createRelayTransport( { relay: () => Promise.reject( refusal ) }, CONNECTION );
	await expect( transport.send( WAVE, new AbortController().signal ) ).rejects.toBe( refusal );
} );
