import { __, sprintf } from '@wordpress/i18n';
import { describePage } from './describe-page';
import type { ErrorWords } from './error-words';
import { toShellError } from './shell-error';
import type { ShellError } from './shell-error';

/** What the screen wanted of the site. */
export type Undertaking = 'test' | 'load' | 'save' | 'clean-up';

const SESSION = [ 'rest_cookie_invalid_nonce', 'rest_forbidden', 'rest_not_logged_in', 'bucket_doctor_forbidden' ];
const OFFLINE = [ 'offline_error', 'fetch_error' ];
// WordPress words a fatal error of PHP as JSON where it can.
const PAGES = [ 'html_answer', 'invalid_json', 'internal_server_error' ];

/** WordPress words some errors in HTML. */
const withoutTags = ( message: string ): string => {
	const page = new window.DOMParser().parseFromString( message, 'text/html' );
	return ( page.body.textContent ?? '' ).trim();
};

/** What a failed REST request of our own means and what to do about it. Whatever was typed stays in the form. */
export function describeError( error: unknown, during: Undertaking = 'test' ): ErrorWords {
	const shellError = toShellError( error );
	if ( shellError ) {
		return describeShellError( shellError, during );
	}
	if ( error instanceof Error && error.name === 'ChunkLoadError' ) {
		return {
			title: __( 'Part of this page could not be loaded', 'bucket-doctor' ),
			text: [
				__(
					'The connection broke off, or the plugin was updated since this page was opened. Reload this page.',
					'bucket-doctor'
				),
			],
			canReload: true,
		};
	}
	return {
		title: __( 'The test broke off', 'bucket-doctor' ),
		text: [
			__(
				'This is a fault of Bucket Doctor, not of your bucket. Please report it with these words:',
				'bucket-doctor'
			),
			error instanceof Error ? `${ error.name }: ${ error.message }` : String( error ),
		],
		canReload: false,
	};
}

/** The session is there; what it belongs to may not do this. */
const isLackOfRight = ( { code, reason }: ShellError ): boolean =>
	code === 'bucket_doctor_forbidden' && ( reason === 'network' || reason === 'capability' );

function describeShellError( error: ShellError, during: Undertaking ): ErrorWords {
	if ( SESSION.includes( error.code ) && ! isLackOfRight( error ) ) {
		return {
			title: __( 'Your session has expired', 'bucket-doctor' ),
			text: [
				__(
					'Sign in again in another tab, come back here and try again; what you entered stays. Or reload this page.',
					'bucket-doctor'
				),
				__( 'If that does not help, your account may no longer manage this site’s settings.', 'bucket-doctor' ),
			],
			canReload: true,
		};
	}
	if ( OFFLINE.includes( error.code ) ) {
		return {
			title: __( 'Your browser could not reach this site', 'bucket-doctor' ),
			text: [
				__(
					'Check that you are online and that no ad blocker stops requests to this site, then test again.',
					'bucket-doctor'
				),
			],
			canReload: false,
		};
	}
	if ( PAGES.includes( error.code ) ) {
		return describePage( error );
	}
	if ( error.code === 'bad_answer' ) {
		return {
			title: __( 'This site gave an answer that makes no sense', 'bucket-doctor' ),
			text: [
				__(
					'Something between this page and the plugin changed the answer: a cache, a firewall or another plugin.',
					'bucket-doctor'
				),
				...( error.message ? [ error.message ] : [] ),
			],
			canReload: true,
		};
	}
	if ( error.code === 'rest_no_route' ) {
		return {
			title: __( 'The plugin does not answer', 'bucket-doctor' ),
			text: [
				__( 'It was switched off or updated since this page was opened. Reload this page.', 'bucket-doctor' ),
			],
			canReload: true,
		};
	}
	return error.code === 'bucket_doctor_run_in_progress'
		? describeOtherTest( error )
		: describeRefusal( error, during );
}

/** One test per user at a time. */
function describeOtherTest( { message, code, status }: ShellError ): ErrorWords {
	return {
		title: __( 'Another test of yours is running', 'bucket-doctor' ),
		text: [
			withoutTags( message ),
			__(
				'It runs in another tab or browser, or it was broken off less than two minutes ago. Wait two minutes and try again; if something was left behind, clean it up at the top of this page and try at once.',
				'bucket-doctor'
			),
			describeCode( code, status ),
		],
		canReload: false,
	};
}

/** Headings where the plugin itself said no. */
function describeUndertaking( during: Undertaking ): string {
	switch ( during ) {
		case 'test':
			return __( 'This site refused to send the test', 'bucket-doctor' );
		case 'load':
			return __( 'What is saved could not be read', 'bucket-doctor' );
		case 'save':
			return __( 'Not saved', 'bucket-doctor' );
		case 'clean-up':
			return __( 'Not cleaned up', 'bucket-doctor' );
	}
}

const describeCode = ( code: string, status: number ): string =>
	/* translators: 1: Error code, e.g. bucket_doctor_address_blocked. 2: HTTP status, e.g. 400. */
	sprintf( __( 'Code: %1$s (%2$s)', 'bucket-doctor' ), code, String( status ) );

/** WordPress or the plugin said no, in words of its own that say what to do. */
function describeRefusal( { code, message, status }: ShellError, during: Undertaking ): ErrorWords {
	return {
		title: code.startsWith( 'bucket_doctor_' )
			? describeUndertaking( during )
			: __( 'WordPress refused the request', 'bucket-doctor' ),
		text: [ withoutTags( message ) || __( 'It gave no reason.', 'bucket-doctor' ), describeCode( code, status ) ],
		canReload: false,
	};
}
