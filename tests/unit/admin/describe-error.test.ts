import refusals from '../../contract/refusals.json';
import { describeError } from '../../../src/admin/describe-error';
import { ShellError } from '../../../src/admin/shell-error';

const wordsOf = ( error: unknown ): string => {
	const { title, text } = describeError( error );
	return [ title, ...text ].join( ' ' );
};

test.each( [ 'rest_cookie_invalid_nonce', 'bucket_doctor_forbidden', 'rest_forbidden' ] )(
	'%s is an expired session',
	( code ) => {
		expect( describeError( { code, message: 'Cookie check failed', data: { status: 403 } } ) ).toMatchObject( {
			title: 'Your session has expired',
			canReload: true,
		} );
	}
);

test.each( Object.keys( refusals ).filter( ( code ) => code !== 'bucket_doctor_forbidden' ) )(
	'%s shows the sentence of the plugin and its code',
	( code ) => {
		const words = wordsOf( { code, message: 'Do this instead.', data: { status: 400 } } );
		expect( words ).toContain( 'Do this instead.' );
		expect( words ).toContain( code );
	}
);

test.each( [
	[ 403, /firewall/ ],
	[ 406, /firewall/ ],
	[ 500, /PHP failed/ ],
	[ 200, /PHP failed/ ],
	[ 504, /gave up waiting/ ],
	[ 524, /gave up waiting/ ],
	[ 401, /password in front/ ],
	[ 413, /too large/ ],
	[ 429, /no more requests.*Wait a minute/ ],
	[ 503, /not available.*Wait a minute/ ],
] )( 'A web page with status %d in place of JSON is explained', ( status, words ) => {
	expect( wordsOf( new ShellError( 'html_answer', '', status ) ) ).toMatch( words );
} );

test( 'A fatal error that WordPress words in JSON is one of PHP', () => {
	const error = { code: 'internal_server_error', message: '<p>critical</p>', data: { status: 500 } };
	expect( wordsOf( error ) ).toMatch( /PHP failed/ );
} );

test( 'Markup of a message is not shown as text, and does not run', () => {
	const error = {
		code: 'rest_other',
		message: '<p>Ask <a href="x">us</a><img src=x onerror=alert(1)></p>',
		data: { status: 400 },
	};
	expect( wordsOf( error ) ).toContain( 'Ask us' );
	expect( wordsOf( error ) ).not.toContain( '<' );
} );

test.each( [ 'offline_error', 'fetch_error' ] )( '%s says what to check', ( code ) => {
	expect( wordsOf( { code, message: 'x' } ) ).toMatch( /online/ );
} );

test( 'A part of the page that is gone asks for a reload', () => {
	const error = Object.assign( new Error( 'Loading chunk engine failed.' ), { name: 'ChunkLoadError' } );
	expect( describeError( error ) ).toMatchObject( { canReload: true } );
} );

test( 'A fault of the plugin itself is shown with its words', () => {
	expect( wordsOf( new TypeError( 'x is undefined' ) ) ).toContain( 'TypeError: x is undefined' );
} );

test.each( [ undefined, null, 'text', 7 ] )( 'Even %p as an error has words', ( error ) => {
	expect( wordsOf( error ).length ).toBeGreaterThan( 20 );
} );

test( 'A lack of rights is no expired session', () => {
	const error = {
		code: 'bucket_doctor_forbidden',
		message: 'Only network administrators may use these keys.',
		data: { status: 403, reason: 'network' },
	};
	expect( wordsOf( error ) ).toMatch( /network administrators/ );
	expect( wordsOf( error ) ).not.toMatch( /session/ );
} );

test( 'A second test is told to wait, and what else helps', () => {
	const words = wordsOf( { code: 'bucket_doctor_run_in_progress', message: 'Wait.', data: { status: 409 } } );
	expect( words ).toMatch( /^Another test of yours is running/ );
	expect( words ).toMatch( /two minutes/ );
	expect( words ).toMatch( /clean it up/ );
} );

test.each( [
	[ 'save', 'Not saved' ],
	[ 'load', 'What is saved could not be read' ],
	[ 'clean-up', 'Not cleaned up' ],
] as const )( 'What failed is named: %s', ( during, title ) => {
	const error = { code: 'bucket_doctor_storage_refused', message: 'Add this line.', data: { status: 500 } };
	expect( describeError( error, during ) ).toMatchObject( {
		title,
		text: [ 'Add this line.', 'Code: bucket_doctor_storage_refused (500)' ],
	} );
} );
