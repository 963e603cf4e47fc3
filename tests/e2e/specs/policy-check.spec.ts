import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/test';
import { world } from '../support/world';

const RULES = [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ];

const CANARY = 'policy-canary';
const POLICY = JSON.stringify(
	{
		Statement: [
			{
				Sid: CANARY,
				Effect: 'Allow',
				Action: [ 's3:ListBucket', 's3:PutObject', 's3:HeadObject' ],
				Resource: 'arn:aws:s3:::YOUR-BUCKET-NAME',
			},
		],
	},
	null,
	2
);

test( 'a policy is pasted by keyboard alone, read in the browser, and sent nowhere', async ( { page, doctor } ) => {
	const { connection, log } = world( 'put-missing' );
	const bodies: string[] = [];
	page.on( 'request', ( request ) => bodies.push( `${ request.url() } ${ request.postData() ?? '' }` ) );

	await doctor.open();
	await doctor.type( connection );
	await page.locator( 'summary', { hasText: 'Check a policy' } ).focus();
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Tab' );
	await expect( page.getByLabel( 'Paste your policy (optional)' ) ).toBeFocused();
	await page.keyboard.insertText( POLICY );

	const reading = page.getByRole( 'region', { name: 'What the policy says' } );
	await expect( reading.getByRole( 'heading', { level: 3 } ) ).toHaveText(
		'Something in the policy does not do what it looks like.'
	);
	await expect( reading.getByText( 'There is no action s3:HeadObject' ) ).toBeVisible();
	await expect( reading.getByText( /^Line 11, column 19: Statement\[0\]\.Resource$/ ).first() ).toBeVisible();

	await doctor.test();
	await expect( doctor.permission( 's3:PutObject' ).first() ).toHaveText( /Denied/ );
	await expect( reading ).toBeVisible();
	const axe = () => new AxeBuilder( { page } ).include( '#bucket-doctor-root' ).withTags( RULES ).analyze();
	expect( ( await axe() ).violations ).toEqual( [] );
	await reading.screenshot( { path: test.info().outputPath( 'policy-1280.png' ) } );

	await page.setViewportSize( { width: 375, height: 800 } );
	expect( ( await axe() ).violations ).toEqual( [] );
	expect(
		await page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth )
	).toBe( 0 );
	await page
		.locator( '.bucket-doctor-policy-check' )
		.screenshot( { path: test.info().outputPath( 'policy-375.png' ) } );

	expect( bodies.filter( ( body ) => body.includes( CANARY ) ) ).toEqual( [] );
	expect( JSON.stringify( await log() ) ).not.toContain( CANARY );
} );
