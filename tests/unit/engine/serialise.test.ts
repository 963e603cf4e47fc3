import type { ProbeCommand } from '../../../src/engine/probes/define-probe';
import { serialise } from '../../../src/engine/sdk/serialise';

const request = {
	method: 'GET',
	protocol: 'https:',
	hostname: 's3.eu-central-1.amazonaws.com',
	path: '/site-backups',
	query: { location: null },
	headers: { Host: 's3.eu-central-1.amazonaws.com', Accept: '*/*' },
};

const made = ( changes: object = {} ) =>
	serialise( { send: async () => ( { captured: { ...request, ...changes } } ) }, {} as ProbeCommand, false );

test( 'what the SDK made is the request, without what the sender sets', async () => {
	expect( await made() ).toEqual( {
		method: 'GET',
		protocol: 'https:',
		host: 's3.eu-central-1.amazonaws.com',
		path: '/site-backups',
		query: { location: '' },
		headers: { accept: '*/*' },
	} );
} );

test( 'what the SDK would not make says why', async () => {
	const send = async () => {
		throw new Error( 'No value provided for input HTTP label: Bucket.' );
	};
	expect( await serialise( { send }, {} as ProbeCommand, false ) ).toEqual( {
		notSent: { reason: 'No value provided for input HTTP label: Bucket.' },
	} );
} );

test( 'a request that no probe is meant to make is a mistake, and not the SDK’s refusal', async () => {
	await expect( made( { query: { a: [ '1', '2' ] } } ) ).rejects.toThrow( 'query a has several values' );
	await expect( made( { body: new Uint8Array( 1 ) } ) ).rejects.toThrow( 'body is no text' );
} );
