<?php
/**
 * What the browser is told of one request.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an outcome as docs/contracts.md 2 has it: verbatim, but for secrets and for what belongs to the user's objects.
 *
 * @internal
 */
final class Relay_Answer {

	/**
	 * Writes one entry.
	 *
	 * @param Outgoing  $outgoing  Request as sent.
	 * @param Outcome   $outcome   Outcome.
	 * @param Redaction $redaction Takes the secrets out.
	 * @return array<string, mixed>
	 */
	public static function of( Outgoing $outgoing, Outcome $outcome, Redaction $redaction ): array {
		$clean = $outcome->redacted( $redaction );
		if ( '' !== $clean->kind ) {
			return array(
				'id'      => $outgoing->request->id,
				'failure' => array(
					'kind'    => $clean->kind,
					'code'    => $clean->code,
					'message' => self::utf8( $clean->message ),
				),
			);
		}

		$is_private = $outgoing->request->hides_answer && $clean->is_success();
		$answer     = array(
			'id'        => $outgoing->request->id,
			'status'    => $clean->status,
			'headers'   => (object) array_map( array( self::class, 'utf8' ), $clean->headers ),
			'body'      => $is_private ? '' : base64_encode( $clean->body ),
			'bodyBytes' => strlen( $outcome->body ),
			'elapsedMs' => $clean->elapsed_ms,
		);
		if ( $outgoing->signed_at > 0 ) {
			$answer['signedAt']         = gmdate( 'Y-m-d\TH:i:s\Z', $outgoing->signed_at );
			$answer['canonicalRequest'] = $redaction->clean( $outgoing->canonical_request );
		}
		return $answer;
	}

	/**
	 * Makes text that JSON can hold of bytes that a server sent.
	 *
	 * @param string $text Text.
	 */
	private static function utf8( string $text ): string {
		return 1 === preg_match( '//u', $text ) ? $text : (string) preg_replace( '/[\x80-\xFF]/', '?', $text );
	}
}
