import { expect, test } from '../support/test';
import { world } from '../support/world';

const MOST_CALLS = 5;

const CASES = [
	{
		name: 'unversioned',
		verdict: /^Ready/,
		finding: /break-in/,
		rows: {
			's3:PutObject': /Allowed/,
			's3:GetObject': /Allowed/,
			's3:ListBucket': /Allowed/,
			's3:DeleteObject': /Allowed/,
		},
	},
	{
		name: 'put-missing',
		verdict: /^Not ready/,
		finding: /s3:PutObject/,
		rows: { 's3:PutObject': /Denied/, 's3:ListBucket': /Allowed/, 's3:DeleteObject': /Allowed/ },
	},
	{
		name: 'wrong-secret',
		verdict: /^Not ready/,
		finding: /secret/i,
		rows: {
			's3:PutObject': /Unknown/,
			's3:GetObject': /Unknown/,
			's3:ListBucket': /Unknown/,
			's3:DeleteObject': /Unknown/,
		},
	},
	{
		name: 'wrong-region',
		verdict: /^Not ready/,
		finding: /region/i,
		rows: {
			's3:PutObject': /Allowed/,
			's3:GetObject': /Allowed/,
			's3:ListBucket': /Allowed/,
			's3:DeleteObject': /Allowed/,
		},
	},
] as const;

for ( const { name, verdict, finding, rows } of CASES ) {
	test( `${ name }: typed by hand, one press gives the verdict, the first finding and a row per permission`, async ( {
		doctor,
		traffic,
	} ) => {
		const { connection, log, state } = world( name );
		const before = { log: await log(), state: await state() };

		await doctor.open();
		await doctor.type( connection );
		await doctor.test();

		await expect( doctor.verdict ).toHaveText( verdict );
		await expect( doctor.findings.first().getByRole( 'heading' ).first() ).toHaveText( finding );
		for ( const [ action, decision ] of Object.entries( rows ) ) {
			await expect( doctor.permission( action ).first() ).toHaveText( decision );
		}
		await expect( doctor.leftBehind ).toHaveCount( 0 );

		const calls = traffic.relayCalls();
		expect( calls.length ).toBeGreaterThan( 0 );
		expect( calls.length ).toBeLessThanOrEqual( MOST_CALLS );
		expect( new Set( calls.map( ( { run } ) => run.id ) ).size ).toBe( 1 );
		const sent = calls.flatMap( ( { requests } ) => requests );
		expect( ( await log() ).length - before.log.length ).toBe( sent.length );
		expect( await state() ).toEqual( before.state );
	} );
}
