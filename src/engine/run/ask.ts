import type { Header } from '../model/header';
import type { Failure, NotSent, ObservedRequest, Observation, Response } from '../model/observation';
import type { Probe, ProbeCommand, ProbeInput } from '../probes/define-probe';
import type { WaveRequest } from '../ports';
import { redactAnswer } from '../reading/redact-answer';
import { createClients } from '../sdk/clients';
import { serialise } from '../sdk/serialise';
import type { Serialised } from '../sdk/serialise';
import { OBJECT_BODY } from './body';
import type { Run, Seen } from './run';

/** One probe of a wave. */
export interface Question {
	readonly probe: Probe;
	readonly key?: string;
	readonly versionId?: string;
	readonly uploadId?: string;
	/** Header to set otherwise than the plugin does. */
	readonly header?: Header;
	/** Account to name as the bucket's owner. */
	readonly owner?: string;
}

type Prepared = { readonly question: Question; readonly id: string; readonly serialised: Serialised | NotSent };

/** Headers of a signature: how it was signed is no part of what was asked. */
const SIGNATURE_HEADERS = new Set( [
	'authorization',
	'x-amz-date',
	'x-amz-content-sha256',
	'x-amz-security-token',
	'host',
	'content-length',
] );

const listPrefix = ( { target, profile }: Seen ): string => `${ target.keyPrefix }${ profile.listName }`;

/** The command with the owner's account in it: S3 then refuses to touch a bucket that is somebody else's. */
function commandOf( run: Run, question: Question ): ProbeCommand {
	const command = question.probe.command( inputOf( run, question ) );
	if ( question.owner !== undefined ) {
		Object.assign( command.input, { ExpectedBucketOwner: question.owner } );
	}
	return command;
}

/** What a probe's command and proof are made from. */
export function inputOf( run: Seen, { key = '', versionId, uploadId, header }: Question ): ProbeInput {
	return {
		target: run.target,
		listPrefix: listPrefix( run ),
		key,
		body: OBJECT_BODY,
		...( versionId === undefined ? {} : { versionId } ),
		...( uploadId === undefined ? {} : { uploadId } ),
		...( header === undefined ? {} : { header } ),
	};
}

function observedRequest( { method, host, path, query, headers }: Serialised ): ObservedRequest {
	const kept = Object.entries( headers ).filter( ( [ name ] ) => ! SIGNATURE_HEADERS.has( name ) );
	return { method, host, path, query, headers: Object.fromEntries( kept ) };
}

async function prepare( run: Run, questions: readonly Question[] ): Promise< readonly Prepared[] > {
	const { transport } = run.shell;
	const clients = createClients( run.target, transport );
	const attempts = new Map< string, number >();
	for ( const { probe } of run.observations ) {
		attempts.set( probe, ( attempts.get( probe ) ?? 0 ) + 1 );
	}
	const prepared: Prepared[] = [];
	for ( const question of questions ) {
		const { probe } = question;
		const signed = probe.service === 'sts' ? clients.sts : clients.signed;
		const client = probe.anonymous ? clients.anonymous : signed;
		if ( ! client ) {
			continue;
		}
		const attempt = ( attempts.get( probe.id ) ?? 0 ) + 1;
		attempts.set( probe.id, attempt );
		const keepAll = transport.signing !== 'server' && ! probe.anonymous;
		const serialised = await serialise( client, commandOf( run, question ), keepAll );
		prepared.push( { question, id: `${ probe.id }.${ attempt }`, serialised } );
	}
	return prepared;
}

async function send( run: Run, requests: readonly WaveRequest[] ): Promise< ReadonlyArray< Response | Failure > > {
	const { transport, stop } = run.shell;
	const wave = { runId: run.keys.runId, number: run.waves, region: run.target.region, requests };
	try {
		const answers = await transport.send( wave, stop );
		if ( answers.length !== requests.length ) {
			throw new Error( `the shell gave ${ answers.length } answers to ${ requests.length } requests` );
		}
		return answers;
	} catch ( error ) {
		if ( run.observations.length === 0 ) {
			throw error;
		}
		const { code = 'unknown', message = String( error ) } = error as { code?: string; message?: string };
		run.problems.push( { kind: 'transport', code, message } );
		run.isBroken = true;
		return requests.map( () => ( { failure: { kind: 'interrupted', code, message } } ) );
	}
}

/**
 * Sends the questions as one wave and records what came back, in the order asked. A question without anyone to ask (no STS) is left out.
 * Rejects only when the shell failed before anything was seen.
 */
export async function ask( run: Run, questions: readonly Question[] ): Promise< readonly Observation[] > {
	const prepared = await prepare( run, questions );
	if ( prepared.length === 0 ) {
		return [];
	}
	run.waves++;
	run.shell.onProgress?.( {
		wave: run.waves,
		operations: prepared.map( ( { question } ) => question.probe.operation ),
		answered: run.observations.length,
	} );
	const requests: WaveRequest[] = [];
	for ( const { id, question, serialised } of prepared ) {
		if ( ! ( 'notSent' in serialised ) ) {
			const { probe } = question;
			requests.push( { id, operation: probe.operation, anonymous: probe.anonymous ?? false, ...serialised } );
		}
	}
	const answers = requests.length > 0 ? await send( run, requests ) : [];
	const byId = new Map( requests.map( ( { id }, index ) => [ id, answers[ index ] ] ) );

	const observations = prepared.map( ( { id, question, serialised } ): Observation => {
		const { probe, key } = question;
		const answer = byId.get( id );
		const isSent = ! ( 'notSent' in serialised );
		return {
			id,
			probe: probe.id,
			wave: run.waves,
			operation: probe.operation,
			anonymous: probe.anonymous ?? false,
			region: run.target.region,
			...( key === undefined ? {} : { key } ),
			...( isSent ? { request: observedRequest( serialised ) } : {} ),
			answer: isSent
				? redactAnswer( answer ?? { failure: { kind: 'unknown', code: '', message: 'no answer' } }, probe )
				: serialised,
		};
	} );
	run.observations.push( ...observations );
	run.isStopped ||= run.shell.stop?.aborted ?? false;
	return observations;
}
