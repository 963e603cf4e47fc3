import { DEFAULT_CONNECTION } from '../engine';
import type { Response, Transport } from '../engine';
import { clock, loadEngine, random } from './hooks/use-run';

const REFUSAL = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

const refused: Response = {
	status: 403,
	headers: { 'content-type': 'application/xml', server: 'AmazonS3', 'x-amz-request-id': 'REHEARSAL' },
	body: REFUSAL,
	bodyBytes: REFUSAL.length,
	elapsedMs: 0,
};

/** Answers as a store that refuses everything. Nobody is asked. */
const noStore: Transport = {
	signing: 'server',
	send: async ( { requests } ) => requests.map( () => refused ),
};

/**
 * Goes through a read-only test of a made-up bucket without sending anything. A browser makes scripts ready to run where they are first used, and the
 * first press of the button would wait for that; while the form is filled in nobody does.
 */
export async function rehearse(): Promise< void > {
	const { runTest } = await loadEngine();
	await runTest( {
		connection: {
			...DEFAULT_CONNECTION,
			region: 'us-east-1',
			bucket: 'rehearsal',
			accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
		},
		readOnly: true,
		siteHash: '00000000',
		transport: noStore,
		clock,
		random,
	} );
}
