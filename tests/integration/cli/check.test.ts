import { main } from '../../../src/cli/main';
import type { Report } from '../../../src/engine';
import { loadWorld } from '../../../src/sandbox/load-world';
import { startSandbox } from '../../../src/sandbox/server';
import type { Sandbox } from '../../../src/sandbox/server';
import { memoryShell } from '../../support/memory-shell';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import { normalise } from '../../support/volatile';

let sandbox: Sandbox;

const start = async ( world: string ): Promise< Sandbox > =>
	( sandbox = await startSandbox( await loadWorld( world ) ) );

afterEach( () => sandbox.close() );

const check = ( ...more: string[] ) =>
	runCli( [ 'check', ...optionsOf( sandbox.line ), ...more ], environmentOf( sandbox.line ) );

const checkJson = async ( ...more: string[] ) => {
	const { code, stdout, stderr } = await check( '--reporter', 'json', ...more );
	return { code, stderr, stdout, report: JSON.parse( stdout ) as Report };
};

describe( 'check', () => {
	it.each( [
		[ 'all-right-updraftplus', 0, 'ready', undefined ],
		[ 'put-missing', 1, 'not-ready', 'implicit-deny' ],
		[ 'delete-missing', 1, 'not-ready', 'implicit-deny' ],
		[ 'missing-bucket', 1, 'not-ready', 'missing-bucket' ],
		[ 'unknown-key', 1, 'not-ready', 'unknown-access-key' ],
		[ 'wrong-region', 1, 'not-ready', 'wrong-region' ],
		[ 'wrong-secret', 1, 'not-ready', 'signature-mismatch' ],
	] )( 'ends %s with %d, %s, first finding %s', async ( world, code, verdict, first ) => {
		await start( world );
		const result = await checkJson( '--yes' );
		expect( {
			code: result.code,
			stderr: result.stderr,
			verdict: result.report.verdict,
			first: result.report.findings[ 0 ]?.diagnosis,
		} ).toEqual( { code, stderr: '', verdict, first } );
	} );

	it( 'ends with 2 when a required permission stays unknown', async () => {
		await start( 'all-right-updraftplus' );
		const { code, report } = await checkJson( '--read-only' );
		expect( { code, verdict: report.verdict, readOnly: report.readOnly } ).toEqual( {
			code: 2,
			verdict: 'inconclusive',
			readOnly: true,
		} );
		expect( sandbox.log().map( ( { operation } ) => operation ) ).not.toContain( 'PutObject' );
	} );

	it( 'decides every row', async () => {
		await start( 'put-missing' );
		const { report } = await checkJson( '--yes' );
		expect(
			Object.fromEntries( report.decisions.map( ( { action, decision } ) => [ action, decision ] ) )
		).toMatchObject( {
			's3:GetBucketLocation': 'allowed',
			's3:ListBucket': 'allowed',
			's3:PutObject': 'implicitDeny',
			's3:GetObject': 'allowed',
			's3:DeleteObject': 'allowed',
		} );
	} );

	it( 'leaves the bucket as it was', async () => {
		await start( 'unversioned' );
		const before = JSON.stringify( sandbox.state() );
		const { report } = await checkJson( '--yes' );
		expect( JSON.stringify( sandbox.state() ) ).toBe( before );
		expect( report.leftovers ).toEqual( [] );
		expect( sandbox.log().map( ( { operation } ) => operation ) ).toContain( 'PutObject' );
	} );

	it( 'names exactly what it could not remove', async () => {
		await start( 'delete-missing' );
		const keys = () =>
			sandbox.state().buckets.flatMap( ( { versions } ) => versions.map( ( { key } ) => String( key ) ) );
		const before = keys();
		const { report } = await checkJson( '--yes' );
		const left = keys().filter( ( key ) => ! before.includes( key ) );
		expect( left.length ).toBeGreaterThan( 0 );
		expect( report.leftovers.map( ( { key } ) => key ).sort() ).toEqual( left.sort() );
	} );

	it( 'leaves the bucket as it was when it is stopped in the middle', async () => {
		await start( 'unversioned' );
		const before = JSON.stringify( sandbox.state() );
		const stop = new AbortController();
		const shell = memoryShell( { env: environmentOf( sandbox.line ), stop: stop.signal } );
		const said = shell.stderr.write.bind( shell.stderr );
		jest.spyOn( shell.stderr, 'write' ).mockImplementation( ( text: unknown ) => {
			if ( String( text ).includes( 'PutObject' ) ) {
				stop.abort();
			}
			return said( text );
		} );
		const argv = [ 'check', ...optionsOf( sandbox.line ), '--yes', '--verbose', '--reporter', 'json' ];
		const code = await main( argv, shell );
		const { leftovers, decisions } = JSON.parse( shell.output() ) as Report;
		expect( code ).toBe( 2 );
		expect( leftovers ).toEqual( [] );
		expect( decisions ).toContainEqual( expect.objectContaining( { decision: 'unknown', reason: 'stopped' } ) );
		expect( JSON.stringify( sandbox.state() ) ).toBe( before );
		expect( sandbox.log().map( ( { operation } ) => operation ) ).toContain( 'PutObject' );
	} );

	it( 'finds the region when asked to', async () => {
		await start( 'wrong-region' );
		for ( const more of [ [ '--region', 'detect' ], [] ] ) {
			const options = optionsOf( { ...sandbox.line, region: '' } );
			const { code, stdout } = await runCli(
				[ 'check', ...options, ...more, '--yes', '--reporter', 'json' ],
				environmentOf( sandbox.line )
			);
			expect( { code, region: ( JSON.parse( stdout ) as Report ).target.region } ).toEqual( {
				code: 0,
				region: 'eu-central-1',
			} );
		}
	} );

	it( 'asks no STS of a foreign store unless it is named', async () => {
		await start( 'all-right-updraftplus' );
		const options = optionsOf( { ...sandbox.line, stsEndpoint: '' } );
		const { code } = await runCli( [ 'check', ...options, '--yes' ], environmentOf( sandbox.line ) );
		expect( code ).toBe( 0 );
		expect( sandbox.log().map( ( { operation } ) => operation ) ).not.toContain( 'GetCallerIdentity' );
	} );

	it( 'takes credentials from standard input', async () => {
		await start( 'all-right-updraftplus' );
		const { accessKeyId, secretAccessKey } = sandbox.line;
		const stdin = `${ accessKeyId }\n${ secretAccessKey }\n`;
		const { code } = await runCli(
			[ 'check', ...optionsOf( sandbox.line ), '--yes', '--credentials-stdin' ],
			{},
			stdin
		);
		expect( code ).toBe( 0 );
	} );

	it( 'separates the report on stdout from progress on stderr', async () => {
		await start( 'put-missing' );
		const { stdout, stderr } = await check( '--yes', '--verbose' );
		expect( stdout ).toMatch( /^Bucket Doctor / );
		expect( stdout ).not.toMatch( /Wave 1/ );
		expect( stderr ).toMatch( /^Wave 1: HeadBucket/ );
		expect( stderr ).not.toMatch( /Not ready/ );
	} );

	it.each( [ 'put-missing', 'wrong-secret' ] )( 'says the secret nowhere in %s', async ( world ) => {
		await start( world );
		const { secretAccessKey } = sandbox.line;
		const told: string[] = [];
		for ( const reporter of [ 'text', 'markdown', 'json' ] ) {
			const { stdout, stderr } = await check( '--yes', '--verbose', '--reporter', reporter );
			told.push( stdout, stderr );
		}
		const isTold = ( texts: readonly string[] ) => texts.some( ( text ) => text.includes( secretAccessKey ) );
		expect( isTold( told ) ).toBe( false );
		expect( isTold( [ ...told, `planted ${ secretAccessKey }` ] ) ).toBe( true );
	} );
} );

describe( 'two runs of one world', () => {
	it( 'give the same report but for volatile fields', async () => {
		const reports: Report[] = [];
		for ( let run = 0; run < 2; run++ ) {
			await start( 'delete-missing' );
			reports.push( ( await checkJson( '--yes' ) ).report );
			await sandbox.close();
		}
		const [ first, second ] = reports as [ Report, Report ];
		expect( normalise( first ) ).toEqual( normalise( second ) );
		expect( first ).not.toEqual( second );
	} );

	it( 'keep what tells two worlds apart', async () => {
		await start( 'delete-missing' );
		const one = ( await checkJson( '--yes' ) ).report;
		await sandbox.close();
		await start( 'put-missing' );
		const other = ( await checkJson( '--yes' ) ).report;
		expect( normalise( one ) ).not.toEqual( normalise( other ) );
		expect( normalise( one ).decisions ).toHaveLength( one.decisions.length );
	} );
} );
