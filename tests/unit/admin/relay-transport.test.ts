import request from '../../contract/relay-request.json';
import response from '../../contract/relay-response.json';
import { createRelayTransport } from '../../../src/admin/relay-transport';
import type { TypedConnection } from '../../../src/admin/relay-transport';
import type { Wave, WaveRequest } from '../../../src/engine';
import './support/browser';

const CONNECTION: TypedConnection = {
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
			connection: { ...CONNECTION, region: 'eu-central-1', credentials: 'typed' },
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
