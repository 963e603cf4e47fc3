import { runTest } from '../../src/engine';
import type { Connection, Failure, Report, Response, RunOptions, Wave, WaveRequest } from '../../src/engine';
import { aConnection } from './connection';
import { countingRandom, fixedClock } from './fixed-ports';
import { scriptedTransport } from './scripted-transport';
import type { ScriptedTransport } from './scripted-transport';
import { validReport } from './valid-report';

export interface Ran {
	readonly report: Report;
	readonly transport: ScriptedTransport;
}

/** Runs a test against a function that answers. Throws where the report is not of its schema. */
export async function runAgainst(
	respond: ( request: WaveRequest, wave: Wave ) => Response | Failure,
	connection: Partial< Connection > = {},
	options: Partial< RunOptions > = {}
): Promise< Ran > {
	const transport = scriptedTransport( respond );
	const report = validReport(
		await runTest( {
			connection: aConnection( connection ),
			readOnly: false,
			transport,
			clock: fixedClock,
			random: countingRandom(),
			siteHash: '0123abcd',
			...options,
		} )
	);
	return { report, transport };
}

/** Operations whose action has another name. */
const ALIASES: Readonly< Record< string, string > > = {
	ListObjectsV2: 'ListBucket',
	ListMultipartUploads: 'ListBucketMultipartUploads',
	ListBuckets: 'ListAllMyBuckets',
};

/** `{ 's3:PutObject': 'allowed', 's3:PutObject UploadPart': 'unknown (network)', … }`: the operation is named where the action does not tell it. */
export const decisionsOf = ( { decisions }: Report ): Readonly< Record< string, string > > =>
	Object.fromEntries(
		decisions.map( ( { action, operation, decision, reason } ) => [
			action === `s3:${ ALIASES[ operation ] ?? operation }` ? action : `${ action } ${ operation }`,
			reason ? `${ decision } (${ reason })` : decision,
		] )
	);
