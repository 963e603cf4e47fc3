<?php
/**
 * Requests and answers for tests of the journal.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

use BucketDoctor\Connection\Origin;
use BucketDoctor\Relay\Outcome;
use BucketDoctor\Relay\Relay_Request;

/**
 * Makes accepted requests and their outcomes.
 */
final class Requests {

	/**
	 * Makes a request for a key.
	 *
	 * @param string                $operation Operation.
	 * @param string                $key       Key.
	 * @param array<string, string> $query     Query.
	 */
	public static function request( string $operation, string $key = 'a', array $query = array() ): Relay_Request {
		return new Relay_Request(
			array(
				'id'           => 'a.1',
				'operation'    => $operation,
				'service'      => 's3',
				'origin'       => new Origin( 'https', 'storage.example.org' ),
				'method'       => 'PUT',
				'path'         => '/' . $key,
				'query'        => $query,
				'headers'      => array(),
				'body'         => '',
				'is_anonymous' => false,
				'key'          => $key,
				'hides_answer' => false,
			)
		);
	}

	/**
	 * Makes an answer.
	 *
	 * @param int                   $status  Status.
	 * @param array<string, string> $headers Headers.
	 * @param string                $body    Body.
	 */
	public static function answer( int $status, array $headers = array(), string $body = '' ): Outcome {
		return Outcome::answered( $status, $headers, $body, 1 );
	}

	/**
	 * Makes an answer with one of S3's codes.
	 *
	 * @param int    $status Status.
	 * @param string $code   Code.
	 */
	public static function refusal( int $status, string $code ): Outcome {
		return self::answer( $status, array( 'content-type' => 'application/xml' ), '<?xml version="1.0"?><Error><Code>' . $code . '</Code></Error>' );
	}
}
