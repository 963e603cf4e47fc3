<?php
/**
 * Refusals in words.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Rest;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Says what happened and what to do about it.
 *
 * @internal
 */
final class Refusal_Text {

	/**
	 * Words a refusal.
	 *
	 * @param Refusal $refusal Refusal.
	 */
	public static function of( Refusal $refusal ): string {
		$details = $refusal->details();
		switch ( $refusal->name() ) {
			case 'address_blocked':
				return self::address_blocked( $refusal->reason(), $details );
			case 'bad_endpoint':
				return self::bad_endpoint( $refusal->reason(), $details );
			case 'bad_target':
				return self::bad_target( $refusal->reason() );
			case 'no_credentials':
				return self::no_credentials( $refusal->reason() );
			case 'forbidden':
				return self::forbidden( $refusal->reason() );
			case 'host_not_allowed':
				return __( 'A request was meant for another host than this connection’s, so nothing was sent. Check endpoint, region and bucket, reload the page and run the test again.', 'bucket-doctor' );
			case 'secret_unreadable':
				return __( 'The stored secret access key can no longer be read: the keys in wp-config.php, the access key ID or the endpoint have changed since it was saved. Enter the secret access key again.', 'bucket-doctor' );
			case 'storage_refused':
				if ( 'journal' === $refusal->reason() ) {
					return __( 'The site’s database did not take the note of what this test would make, so nothing was sent. Make sure that the database can be written to, then try again.', 'bucket-doctor' );
				}
				/* translators: %s: A line of PHP for wp-config.php. */
				return sprintf( __( 'This site has no key of its own to encrypt a secret with, so it was not saved. Add this line to wp-config.php, with a long random text of your own: %s', 'bucket-doctor' ), "define( 'BUCKET_DOCTOR_ENCRYPTION_KEY', '…' );" );
			case 'field_locked':
				/* translators: %s: Name of a field, for example: region. */
				return sprintf( __( 'The field “%s” is set in wp-config.php, in the server’s environment or for the whole network. Change it there.', 'bucket-doctor' ), $details['field'] ?? '' );
			case 'run_in_progress':
				return __( 'Another test is running, or was interrupted less than two minutes ago. Wait for it to finish, or clean up what it left, then try again.', 'bucket-doctor' );
			case 'wave_too_large':
				return 'waves' === $refusal->reason()
					? __( 'This test has asked the storage service as often as one test may. Start a new test.', 'bucket-doctor' )
					: __( 'The test asked for more at once than one step may. Reload the page and run the test again.', 'bucket-doctor' );
			case 'no_time_left':
				return __( 'The server’s time limit for PHP leaves no time for this step, so nothing was sent. Try again; if this stays, raise max_execution_time to 30 seconds or more.', 'bucket-doctor' );
		}
		/* translators: %s: Name of the rule that was broken, for example: path. */
		return sprintf( __( 'The test asked for something outside the list of what it may do (%s), so nothing was sent. Reload the page and run the test again; if this stays, install the plugin again.', 'bucket-doctor' ), $refusal->reason() );
	}

	/**
	 * Words a forbidden address.
	 *
	 * @param string                $reason  Kind of address.
	 * @param array<string, string> $details Host, address and line.
	 */
	private static function address_blocked( string $reason, array $details ): string {
		if ( 'never' === $reason ) {
			/* translators: 1: Host name, 2: IP address. */
			return sprintf( __( '“%1$s” leads to %2$s, an address at which no storage service can be, so nothing was sent. Correct the endpoint.', 'bucket-doctor' ), $details['host'], $details['address'] );
		}
		/* translators: 1: Host name, 2: IP address, 3: A line of PHP for wp-config.php. */
		return sprintf( __( '“%1$s” leads to %2$s, an address inside a private network, so nothing was sent. If your storage really is there, put this line into wp-config.php: %3$s', 'bucket-doctor' ), $details['host'], $details['address'], $details['line'] );
	}

	/**
	 * Words a bad endpoint.
	 *
	 * @param string                $reason  What is wrong.
	 * @param array<string, string> $details Line for wp-config.php.
	 */
	private static function bad_endpoint( string $reason, array $details ): string {
		switch ( $reason ) {
			case 'missing':
				return __( 'Enter the address of your storage service, such as https://storage.example.com.', 'bucket-doctor' );
			case 'scheme':
				/* translators: %s: A line of PHP for wp-config.php. */
				return sprintf( __( 'The endpoint does not begin with https://. If it really has no encryption, put this line into wp-config.php: %s', 'bucket-doctor' ), $details['line'] );
			case 'port':
				/* translators: %s: A line of PHP for wp-config.php. */
				return sprintf( __( 'The endpoint’s port is none of 443, 8443, 9000 and 9443. If your storage really is there, put this line into wp-config.php: %s', 'bucket-doctor' ), $details['line'] );
		}
		return __( 'Enter the endpoint as scheme and host alone, such as https://storage.example.com: no path, no user name, no bucket.', 'bucket-doctor' );
	}

	/**
	 * Words a bad target.
	 *
	 * @param string $field Name of the field.
	 */
	private static function bad_target( string $field ): string {
		switch ( $field ) {
			case 'bucket':
				return __( 'Enter the name of the bucket alone: letters, digits, dots and hyphens, no address and no folder.', 'bucket-doctor' );
			case 'region':
				return __( 'Enter the region as the storage service writes it, such as eu-central-1, or leave it empty.', 'bucket-doctor' );
			case 'prefix':
				return __( 'Enter the folder like site/backups/: no empty part, no “.” or “..”, no line break.', 'bucket-doctor' );
		}
		/* translators: %s: Name of a field, for example: storageClass. */
		return sprintf( __( 'The field “%s” has a value that it cannot have. Correct it.', 'bucket-doctor' ), $field );
	}

	/**
	 * Words missing credentials.
	 *
	 * @param string $reason What is wrong.
	 */
	private static function no_credentials( string $reason ): string {
		if ( 'binding' === $reason ) {
			return __( 'The stored secret access key belongs to another access key ID, provider or endpoint, and is not used for this one. Enter the secret access key.', 'bucket-doctor' );
		}
		return 'form' === $reason
			? __( 'Access key ID, secret access key or session token hold characters that no such key has. Copy them again.', 'bucket-doctor' )
			: __( 'Enter access key ID and secret access key.', 'bucket-doctor' );
	}

	/**
	 * Words a lack of permission.
	 *
	 * @param string $reason What is missing.
	 */
	private static function forbidden( string $reason ): string {
		switch ( $reason ) {
			case 'capability':
				return __( 'Only administrators may test access to storage.', 'bucket-doctor' );
			case 'network':
				return __( 'These keys belong to the whole network. Only network administrators may use or change them.', 'bucket-doctor' );
		}
		return __( 'Your session has expired, or the request did not come from this site’s screen. Reload the page and log in again.', 'bucket-doctor' );
	}
}
