import { expect, test } from '@playwright/test';
import { pressDemo } from '../support/demo';
import { interrupt, readPhpLog, runStartScript } from '../support/start-script';

test( 'the oldest PHP that the plugin promises: one press gives the verdict and the first finding, and PHP has nothing to complain about', async ( {
	page,
} ) => {
	const started = await runStartScript( [ 'put-missing' ], [ '--php', '7.4' ] );
	try {
		const before = await readPhpLog( started );
		const { headers } = await fetch( started.address, { redirect: 'manual' } );
		expect( headers.get( 'x-powered-by' ) ).toMatch( /^PHP\/7\.4\./ );

		const screen = await pressDemo( page, started );
		await expect( screen.verdict ).toHaveText( /^Not ready/ );
		await expect( screen.findings.first().getByRole( 'heading' ).first() ).toHaveText( /s3:PutObject/ );
		await expect( screen.permission( 's3:DeleteObject' ).first() ).toHaveText( /Allowed/ );
		expect( ( await readPhpLog( started ) ).slice( before.length ) ).toBe( '' );
	} finally {
		await interrupt( started );
	}
} );
