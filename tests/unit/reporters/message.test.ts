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

test( 'a message about a caution says what was seen, and not that anything is refused', () => {
	const finding = {
		diagnosis: 'root-key',
		layer: 'safety' as const,
		severity: 'warning' as const,
		params: { arn: 'arn:aws:iam::111122223333:root' },
		actions: [],
		observations: [ 'put-object.1' ],
	};
	const report = putMissing( { findings: [ finding ] } );
	expect( findingText( english, report, finding ).quotes ).toEqual( [] );
	const text = messageOf( report )?.text.replace( /\s+/g, ' ' ) ?? '';
	expect( text ).toContain( 'is not as safe as it should be.' );
	expect( text ).toContain( 'The key belongs to arn:aws:iam::111122223333:root.' );
	expect( text ).not.toMatch( /cannot use its S3 bucket|is not authorized/ );
} );
