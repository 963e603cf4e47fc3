import { __, sprintf } from '@wordpress/i18n';
import type { ErrorWords } from './error-words';
import type { ShellError } from './shell-error';

const OUT_OF_TIME = [ 408, 502, 504, 522, 524 ];

/** The site, or what stands in front of it, wants to be left alone for a while. */
const describePause = ( status: number ): ErrorWords => ( {
	title:
		status === 429
			? __( 'This site takes no more requests for the moment', 'bucket-doctor' )
			: __( 'This site is not available for the moment', 'bucket-doctor' ),
	text: [
		sprintf(
			/* translators: %s: HTTP status, e.g. 429. */
			__(
				'It answered %s: an update is being installed, it is too busy, or a security plugin counts requests.',
				'bucket-doctor'
			),
			String( status )
		),
		__( 'Wait a minute and test again.', 'bucket-doctor' ),
	],
	canReload: false,
} );

/** A web page where JSON was due. */
export function describePage( { status }: ShellError ): ErrorWords {
	if ( OUT_OF_TIME.includes( status ) ) {
		return {
			title: __( 'Your web server gave up waiting', 'bucket-doctor' ),
			text: [
				sprintf(
					/* translators: %s: HTTP status, e.g. 504. */
					__(
						'It answered %s: the store is slow, or the server allows too little time. Test again.',
						'bucket-doctor'
					),
					String( status )
				),
				__( 'If it happens again, ask your web host whether the server may reach the store.', 'bucket-doctor' ),
			],
			canReload: false,
		};
	}
	if ( status === 503 || status === 429 ) {
		return describePause( status );
	}
	if ( status === 413 ) {
		return {
			title: __( 'Your web server found the request too large', 'bucket-doctor' ),
			text: [
				__(
					'It answered 413 to a few kilobytes: a limit far below the usual one is set. Ask your web host to raise it.',
					'bucket-doctor'
				),
				__( 'Nothing of it was sent to the bucket.', 'bucket-doctor' ),
			],
			canReload: false,
		};
	}
	if ( status === 401 ) {
		return {
			title: __( 'A password in front of this site stopped the test', 'bucket-doctor' ),
			text: [
				__(
					'The web server asks for a password of its own (401). Reload this page, enter it, and test again.',
					'bucket-doctor'
				),
			],
			canReload: true,
		};
	}
	if ( status >= 500 || status === 200 || status === 0 ) {
		return {
			title: __( 'PHP failed on this site', 'bucket-doctor' ),
			text: [
				__(
					'Instead of an answer there was an error page, or an error message in front of the answer.',
					'bucket-doctor'
				),
				__(
					'Look into the PHP error log, or ask your web host to. Another plugin can be the cause.',
					'bucket-doctor'
				),
			],
			canReload: false,
		};
	}
	const seen = sprintf(
		/* translators: %s: HTTP status, e.g. 403. */
		__(
			'Not WordPress but something in front of it answered %s with a web page: a security plugin, ModSecurity, Cloudflare or the like.',
			'bucket-doctor'
		),
		String( status )
	);
	return {
		title: __( 'A firewall in front of this site stopped the test', 'bucket-doctor' ),
		text: [
			seen,
			__(
				'Allow requests to /wp-json/bucket-doctor/ there, or ask your web host to. Nothing of it was sent to the bucket.',
				'bucket-doctor'
			),
		],
		canReload: false,
	};
}
