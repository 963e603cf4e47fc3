import { webcrypto } from 'node:crypto';
import { hasMade, random, reduceRun } from '../../../src/admin/hooks/use-run';
import { ShellError } from '../../../src/admin/shell-error';
import { aReport } from '../reporters/support/reports';

const step = { wave: 1, operations: [ 'ListObjectsV2' ], answered: 0 } as const;

test( 'A run goes from idle over its waves to the report', () => {
	const running = reduceRun( { status: 'idle' }, { type: 'started' } );
	expect( running ).toEqual( { status: 'running', steps: [], isStopping: false } );
	const second = reduceRun( reduceRun( running, { type: 'progressed', step } ), {
		type: 'progressed',
		step: { ...step, wave: 2 },
	} );
	expect( second ).toMatchObject( { steps: [ { wave: 1 }, { wave: 2 } ] } );
	const report = aReport();
	expect( reduceRun( second, { type: 'finished', report } ) ).toEqual( { status: 'done', report } );
} );

test( 'The report before goes on through the next test, to be compared with', () => {
	const [ first, second ] = [ aReport(), aReport() ];
	const running = reduceRun( { status: 'done', report: first }, { type: 'started' } );
	expect( running ).toMatchObject( { status: 'running', before: first } );
	const done = reduceRun( running, { type: 'finished', report: second } );
	expect( done ).toEqual( { status: 'done', report: second, before: first } );
	const failed = reduceRun( running, { type: 'failed', error: new Error( 'x' ) } );
	expect( reduceRun( failed, { type: 'started' } ) ).toMatchObject( { before: first } );
} );

test( 'Stopping keeps what has been asked, and the report still comes', () => {
	const running = { status: 'running', steps: [ step ], isStopping: false } as const;
	expect( reduceRun( running, { type: 'stopped' } ) ).toEqual( { ...running, isStopping: true } );
} );

test( 'Late news of a run that is over change nothing', () => {
	const done = { status: 'done', report: aReport() } as const;
	expect( reduceRun( done, { type: 'progressed', step } ) ).toBe( done );
	expect( reduceRun( done, { type: 'stopped' } ) ).toBe( done );
} );

test( 'Random text has the length and the characters asked for, all of them', () => {
	Object.defineProperty( window, 'crypto', { value: webcrypto, configurable: true } );
	const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
	const text = random.text( alphabet, 4000 );
	expect( text ).toHaveLength( 4000 );
	expect( [ ...new Set( text ) ].sort().join( '' ) ).toBe( [ ...alphabet ].sort().join( '' ) );
} );

test( 'A run that was stopped before anything was answered has no report and is no failure', () => {
	const running = { status: 'running', steps: [ step ], isStopping: true } as const;
	expect( reduceRun( running, { type: 'failed', error: new ShellError( 'stopped', '' ) } ) ).toEqual( {
		status: 'stopped',
	} );
} );

test( 'From the first upload to its end a run has something to remove', () => {
	const upload = { wave: 2, operations: [ 'PutObject' ], answered: 1 } as const;
	const running = { status: 'running', steps: [ step ], isStopping: false } as const;
	expect( hasMade( running ) ).toBe( false );
	expect( hasMade( { ...running, steps: [ step, upload, { ...step, wave: 3 } ] } ) ).toBe( true );
	expect( hasMade( { status: 'done', report: aReport() } ) ).toBe( false );
} );
