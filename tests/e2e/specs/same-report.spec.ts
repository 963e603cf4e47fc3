import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../../src/engine';
import { validReport } from '../../support/valid-report';
import { normalise } from '../../support/volatile';
import { expect, test } from '../support/test';
import { world } from '../support/world';

const CLI = path.join( __dirname, '../../../dist/cli.js' );

const WORLDS = [
	{ name: 'all-right-updraftplus', code: 0 },
	{ name: 'put-missing', code: 1 },
	{ name: 'wrong-secret', code: 1 },
	{ name: 'wrong-region', code: 1 },
	{ name: 'foreign-bucket', code: 2 },
] as const;

/** The command line's report on a world, and how it ended. */
function check( { connection }: ReturnType< typeof world > ): Promise< { code: number; report: Report } > {
	const {
		accessKeyId,
		secretAccessKey,
		endpoint,
		stsEndpoint,
		provider,
		region,
		bucket,
		prefix,
		addressing,
		profile,
	} = connection;
	const options = { endpoint, 'sts-endpoint': stsEndpoint, provider, region, bucket, prefix, addressing, profile };
	const args = Object.entries( options ).flatMap( ( [ name, value ] ) => [ `--${ name }`, value ] );
	return new Promise( ( resolve, reject ) => {
		execFile(
			process.execPath,
			[ CLI, 'check', '--yes', '--reporter', 'json', ...args ],
			{ env: { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } },
			( error, stdout, stderr ) => {
				try {
					resolve( { code: Number( error?.code ?? 0 ), report: JSON.parse( stdout ) } );
				} catch {
					reject( new Error( stderr ) );
				}
			}
		);
	} );
}

for ( const { name, code } of WORLDS ) {
	test( `${ name }: browser and command line give the same report`, async ( { doctor, page } ) => {
		const there = world( name );
		await doctor.open();
		await doctor.type( there.connection );
		await doctor.test();
		const download = page.waitForEvent( 'download' );
		await doctor.report.getByRole( 'button', { name: 'Download JSON' } ).click();
		const saved = validReport( JSON.parse( await readFile( await ( await download ).path(), 'utf8' ) ) );

		const line = await check( there );
		expect( line.code ).toBe( code );
		expect( normalise( saved ) ).toEqual( normalise( validReport( line.report ) ) );
	} );
}
