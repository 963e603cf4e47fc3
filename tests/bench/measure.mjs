import { execFile } from 'node:child_process';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { Failure } from '../../scripts/lib/run.mjs';

/** @param {number[]} numbers At least one. */
export const median = ( numbers ) => {
	const sorted = [ ...numbers ].sort( ( a, b ) => a - b );
	const middle = Math.floor( sorted.length / 2 );
	return sorted.length % 2 ? sorted[ middle ] : ( sorted[ middle - 1 ] + sorted[ middle ] ) / 2;
};

/**
 * Sum of the slowest answer of each wave, in milliseconds: less than that no client can take that waits for one wave before the next.
 *
 * @param {{wave: number, elapsedMs: number}[]} answers
 */
export const sumOfSlowest = ( answers ) => {
	const slowest = new Map();
	for ( const { wave, elapsedMs } of answers ) {
		slowest.set( wave, Math.max( slowest.get( wave ) ?? 0, elapsedMs ) );
	}
	return [ ...slowest.values() ].reduce( ( sum, ms ) => sum + ms, 0 );
};

/**
 * Runs the command line's test.
 *
 * @param {Record<string, string>} connection What the sandbox's line says.
 * @return {Promise<{report: Object, programMs: number}>} Its report, and how long the whole program took.
 */
export const check = ( connection ) => {
	const { accessKeyId, secretAccessKey, sessionToken, stsEndpoint, ...rest } = connection;
	const options = Object.entries( { ...rest, 'sts-endpoint': stsEndpoint } ).filter(
		( [ , value ] ) => value !== ''
	);
	const startedAt = performance.now();
	return new Promise( ( resolve, reject ) => {
		execFile(
			process.execPath,
			[
				inRoot( 'dist/cli.js' ),
				'check',
				'--yes',
				'--reporter',
				'json',
				...options.flatMap( ( [ name, value ] ) => [ `--${ name }`, value ] ),
			],
			{
				maxBuffer: 64 * 1024 * 1024,
				env: {
					AWS_ACCESS_KEY_ID: accessKeyId,
					AWS_SECRET_ACCESS_KEY: secretAccessKey,
					...( sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {} ),
				},
			},
			( error, stdout, stderr ) => {
				const programMs = performance.now() - startedAt;
				try {
					resolve( { report: JSON.parse( stdout ), programMs } );
				} catch {
					reject( new Failure( `bucket-doctor check printed no report: ${ stderr || error?.message }` ) );
				}
			}
		);
	} );
};

/** Answers of a report, as `sumOfSlowest` wants them. */
export const answersOf = ( { observations } ) =>
	observations.map( ( { wave, answer } ) => ( { wave, elapsedMs: answer.elapsedMs ?? 0 } ) );
