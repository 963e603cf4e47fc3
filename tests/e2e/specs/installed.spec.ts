import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { environment } from '../support/environment';
import { Screen } from '../support/screen';

// The archive may have to be made, and WordPress to be copied.
test.setTimeout( 240_000 );

const CONNECTION = 'all-right-updraftplus';
const SUPPORT = path.resolve( __dirname, '../support' );

interface BareSite {
	home: string;
	root: string;
	log: string;
	/** The plugin's zip file. */
	archive: string;
	/** Command that runs PHP. */
	php: string;
}

const connection = () => {
	const found = environment().connections[ CONNECTION ];
	if ( ! found ) {
		throw new Error( `There is no world ${ CONNECTION }.` );
	}
	return found;
};

/** Runs a WordPress that has never seen the plugin while something is done with it. */
const withBareSite = async ( version: string, act: ( site: BareSite ) => Promise< void > ) => {
	const child = spawn( process.execPath, [ path.join( SUPPORT, 'bare-site.mjs' ), version, connection().endpoint ], {
		stdio: [ 'ignore', 'pipe', 'inherit' ],
	} );
	try {
		for await ( const line of createInterface( { input: child.stdout } ) ) {
			if ( line.startsWith( '{' ) ) {
				await act( JSON.parse( line ) as BareSite );
				return;
			}
		}
		throw new Error( 'The site did not start.' );
	} finally {
		if ( child.exitCode === null ) {
			const ended = once( child, 'exit' );
			child.kill( 'SIGTERM' );
			await ended;
		}
	}
};

/** Names of what the plugin has in the database. */
const pluginData = async ( { php, root }: BareSite ): Promise< string[] > => {
	const { stdout } = await promisify( execFile )( php, [ path.join( SUPPORT, 'list-plugin-data.php' ), root ] );
	return JSON.parse( stdout ) as string[];
};

/** What PHP logged, but for WordPress's own complaint that it may not look for updates from here. */
const logged = async ( { log }: BareSite ): Promise< string[] > => {
	const lines = ( await readFile( log, 'utf8' ).catch( () => '' ) ).split( '\n' );
	return lines.filter( ( line ) => line && ! /wp_update_(plugins|themes)\(\): An unexpected error/.test( line ) );
};

const logIn = async ( page: Page ) => {
	await page.goto( '/wp-login.php' );
	const name = page.getByLabel( 'Username or Email Address' );
	// A moment after it is there, the page takes the focus to the name: a password that is being typed then would end up in it.
	await expect( name ).toBeFocused();
	await name.fill( 'admin' );
	await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.waitForURL( '**/wp-admin/**' );
};

const install = async ( page: Page, archive: string ) => {
	await page.goto( '/wp-admin/plugin-install.php?tab=upload' );
	await page.locator( 'input[name="pluginzip"]' ).setInputFiles( archive );
	await page.locator( '#install-plugin-submit' ).click();
	await expect( page.getByText( 'Plugin installed successfully.' ) ).toBeVisible();
	await page.getByRole( 'link', { name: 'Activate Plugin' } ).click();
	await expect( page.getByText( 'Plugin activated.' ) ).toBeVisible();
};

/** What the browser complains about while the plugin's screen is used. */
const useScreen = async ( page: Page ): Promise< string[] > => {
	const complaints: string[] = [];
	page.on( 'console', ( message ) => {
		if ( [ 'warning', 'error' ].includes( message.type() ) ) {
			complaints.push( message.text() );
		}
	} );
	page.on( 'pageerror', ( error ) => complaints.push( String( error ) ) );
	const screen = new Screen( page );
	await screen.open();
	await screen.type( connection() );
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByText( 'Saved.', { exact: true } ).first() ).toBeVisible();
	await screen.test();
	await expect( screen.verdict ).toHaveText( /^Ready/ );
	return [ ...complaints ];
};

const uninstall = async ( page: Page ) => {
	await page.goto( '/wp-admin/plugins.php' );
	const row = page.locator( 'tr[data-plugin="bucket-doctor/bucket-doctor.php"]' );
	await row.getByRole( 'link', { name: /^Deactivate/ } ).click();
	await expect( page.getByText( 'Plugin deactivated.' ) ).toBeVisible();
	// The notice is there before the scripts: until they run, the link leads to a page that asks instead.
	await page.waitForLoadState( 'load' );
	page.once( 'dialog', ( dialog ) => dialog.accept() );
	await row.getByRole( 'link', { name: /^Delete/ } ).click();
	await expect( page.getByText( 'was successfully deleted' ) ).toBeVisible();
};

for ( const version of [ '6.8.7', '7.1.4' ] ) {
	test( `WordPress ${ version }: installed from the zip archive, tested with, removed without a trace`, async ( {
		browser,
	} ) => {
		await withBareSite( version, async ( site ) => {
			const plugins = path.join( site.root, 'wp-content/plugins' );
			const page = await browser.newPage( { baseURL: site.home } );
			await logIn( page );
			await test.step( 'install', () => install( page, site.archive ) );
			expect( await readdir( path.join( plugins, 'bucket-doctor' ) ) ).toContain( 'source' );

			expect( await test.step( 'use', () => useScreen( page ) ) ).toEqual( [] );
			expect( await pluginData( site ) ).toContain( 'bucket_doctor_connection' );

			await test.step( 'uninstall', () => uninstall( page ) );
			expect( await pluginData( site ) ).toEqual( [] );
			expect( await readdir( plugins ) ).not.toContain( 'bucket-doctor' );
			expect( await logged( site ) ).toEqual( [] );
			await page.close();
		} );
	} );
}
