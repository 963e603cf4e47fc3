<?php
/**
 * Answers of the routes.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Rest;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Makes answers that nobody keeps, and errors that say what to do.
 *
 * @internal
 */
final class Reply {

	// Equal to tests/contract/refusals.json.
	public const STATUS = array(
		'operation_not_allowed' => 400,
		'host_not_allowed'      => 400,
		'address_blocked'       => 400,
		'bad_endpoint'          => 400,
		'bad_target'            => 400,
		'no_credentials'        => 400,
		'secret_unreadable'     => 409,
		'storage_refused'       => 500,
		'field_locked'          => 409,
		'run_in_progress'       => 409,
		'wave_too_large'        => 400,
		'no_time_left'          => 503,
		'forbidden'             => 403,
	);

	/**
	 * Answers with what a function gives, or with its refusal.
	 *
	 * @param callable(): array<string, mixed> $answer Function.
	 */
	public static function of( callable $answer ): \WP_REST_Response {
		try {
			$response = new \WP_REST_Response( $answer() );
		} catch ( Refusal $refusal ) {
			$response = rest_convert_error_to_response( self::error( $refusal ) );
		}
		$response->header( 'Cache-Control', 'no-store' );
		return $response;
	}

	/**
	 * Words a refusal.
	 *
	 * @param Refusal $refusal Refusal.
	 */
	public static function error( Refusal $refusal ): \WP_Error {
		$data = array(
			'status' => self::STATUS[ $refusal->name() ],
			'reason' => $refusal->reason(),
		);
		if ( isset( $refusal->details()['request'] ) ) {
			$data['request'] = $refusal->details()['request'];
		}
		return new \WP_Error( 'bucket_doctor_' . $refusal->name(), Refusal_Text::of( $refusal ), $data );
	}
}
