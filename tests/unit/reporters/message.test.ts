import { findingText, messageAbout } from '../../../src/reporters';
import type { Report } from '../../../src/engine';
import { DENIAL, putMissing, wrongRegion } from './support/reports';
import { english } from './support/translator';

const messageOf = ( report: Report ) =>
	messageAbout( report, findingText( english, report, report.findings[ 0 ]! ), english );

test( 'a message asks for the change alone, with evidence and without a secret', () => {
	const message = messageOf( putMissing() );
	expect( message?.who ).toBe( 'account-admin' );
	const text = message?.text ?? '';
	expect( text.replace( /\s+(\| )?/g, ' ' ) ).toContain( DENIAL );
	expect( text ).toContain( '"Action": "s3:PutObject"' );
	expect( text ).toMatch( /Bucket +site-backups/ );
	expect( text ).toMatch( /AKIA…/ );
	expect( text ).toContain( '1. Allow s3:PutObject' );
	// Waiting is nothing to ask of anybody.
	expect( text ).not.toContain( 'wait a minute' );
	expect( text.split( '\n' ).filter( ( line ) => /\s$/.test( line ) ) ).toEqual( [] );
} );

test( 'there is none where the reader can mend it', () => {
	expect( messageOf( wrongRegion() ) ).toBeUndefined();
} );
