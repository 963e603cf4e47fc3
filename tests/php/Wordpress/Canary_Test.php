<?php
/**
 * Where secrets must not be.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Has a server echo the secrets in every way, then searches everything that outlives the request.
 */
final class Canary_Test extends Route_Test_Case {

	private const TOKEN = 'canaryToken/with+signs==and0123456789more';

	public function test_no_secret_is_in_an_answer_or_in_the_database(): void {
		self::$server->answer( $this->echoes() );
		$answer = $this->relay(
			array(
				array( 'id' => 'a.1' ) + $this->list(),
				array( 'id' => 'a.2' ) + $this->put( $this->own_key() ),
			),
			array( 'sessionToken' => self::TOKEN )
		);
		$refused = $this->relay( array( array( 'path' => '/other/' ) + $this->list() ), array( 'sessionToken' => self::TOKEN ) );
		$entries = $answer->get_data()['responses'];

		$this->assertSame( array( 403, 403 ), array_column( $entries, 'status' ) );
		$this->assertSame( array(), $this->found_in( $this->text_of( $answer ) ) );
		$this->assertSame( array(), $this->found_in( $this->text_of( $refused ) ) );
		$this->assertSame( array(), $this->found_in( $this->database() ) );
		$this->assertStringContainsString( '[redacted]', (string) base64_decode( $entries[0]['body'], true ) );
		$this->assertStringContainsString( '[redacted]', $entries[0]['headers']->{'x-echo'} );
	}

	public function test_a_server_that_echoes_the_whole_request_does_not_get_signature_or_token_into_the_answer(): void {
		self::$server->answer( array( array( 'echo' => true ) ) );
		$entry     = $this->relay( array( $this->list() ), array( 'sessionToken' => self::TOKEN ) )->get_data()['responses'][0];
		$body      = (string) base64_decode( $entry['body'], true );
		$signature = explode( 'Signature=', self::$server->requests()[0]['headers']['authorization'] )[1];

		$this->assertStringContainsString( 'Signature=[redacted]', $body );
		$this->assertStringContainsString( 'x-amz-security-token: [redacted]', $body );
		$this->assertStringNotContainsString( $signature, $body . wp_json_encode( $entry ) );
		$this->assertSame( array(), $this->found_in( $body ) );
	}

	public function test_no_secret_is_in_what_is_stored_for_the_next_visit(): void {
		$this->call(
			'PUT',
			'connection',
			array(
				'accessKeyId'     => 'AKIARTX3GSDSVNNBOPER',
				'secretAccessKey' => self::SECRET,
				'sessionToken'    => self::TOKEN,
				'bucket'          => 'site-backups',
			)
		);
		$shown    = $this->call( 'GET', 'connection' );
		$database = $this->database();
		$this->call( 'DELETE', 'connection' );

		$this->assertTrue( $shown->get_data()['secretAccessKey']['isSet'] );
		$this->assertStringContainsString( 'bucket_doctor1:', $database );
		$this->assertSame( array(), $this->found_in( $this->text_of( $shown ) ) );
		$this->assertSame( array(), $this->found_in( $database ) );
	}

	public function test_the_search_finds_what_is_planted(): void {
		update_option( 'bucket_doctor_canary_test', array( 'hidden' => self::SECRET ), false );
		$planted = $this->database();
		delete_option( 'bucket_doctor_canary_test' );

		$this->assertSame( array( self::SECRET ), $this->found_in( $planted ) );
		$this->assertSame( array( self::TOKEN ), $this->found_in( 'x' . base64_encode( self::TOKEN ) . 'x' ) );
		$this->assertSame( array( self::SECRET ), $this->found_in( strtoupper( bin2hex( self::SECRET ) ) ) );
		$this->assertSame( array( self::SECRET ), $this->found_in( $this->text_of( new \WP_REST_Response( array( 'responses' => array( array( 'body' => base64_encode( 'ab' . self::SECRET ) ) ) ) ) ) ) );
	}

	/**
	 * Gives answers that echo the secrets.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function echoes(): array {
		$body = '<Error><Code>InvalidToken</Code>';
		foreach ( array( self::SECRET, self::TOKEN ) as $secret ) {
			$body .= '<A>' . $secret . '</A><B>' . rawurlencode( $secret ) . '</B><C>' . htmlspecialchars( $secret ) . '</C><D>' . base64_encode( 'x' . $secret ) . '</D><E>'
				. implode( ' ', str_split( bin2hex( 'AWS4' . $secret ), 2 ) ) . '</E>' . json_encode( $secret );
		}
		return array(
			array(
				'status'  => 403,
				'headers' => array( 'X-Echo' => self::SECRET . ' ' . self::TOKEN ),
				'body'    => $body . '</Error>',
			),
		);
	}

	/**
	 * Writes an answer as the browser gets it, with its bodies unpacked.
	 *
	 * @param \WP_REST_Response $answer Answer.
	 */
	private function text_of( \WP_REST_Response $answer ): string {
		$text = wp_json_encode( array( $answer->get_data(), $answer->get_headers() ), JSON_UNESCAPED_SLASHES ) . "\n";
		foreach ( $answer->get_data()['responses'] ?? array() as $entry ) {
			$text .= base64_decode( $entry['body'], true ) . "\n";
		}
		return $text;
	}

	/**
	 * Writes all options, transients and user data.
	 */
	private function database(): string {
		global $wpdb;
		wp_cache_flush();
		return serialize( array( $wpdb->get_results( "SELECT * FROM $wpdb->options" ), $wpdb->get_results( "SELECT * FROM $wpdb->usermeta" ) ) );
	}

	/**
	 * Names the secrets that a text holds, in some encoding.
	 *
	 * @param string $text Text.
	 * @return list<string>
	 */
	private function found_in( string $text ): array {
		$found = array();
		foreach ( array( self::SECRET, self::TOKEN ) as $secret ) {
			$hex   = bin2hex( $secret );
			$forms = array( $secret, rawurlencode( $secret ), htmlspecialchars( $secret ), substr( (string) json_encode( $secret ), 1, -1 ), $hex, strtoupper( $hex ), implode( ' ', str_split( $hex, 2 ) ), base64_encode( $secret ), substr( base64_encode( 'x' . $secret ), 4, 30 ), substr( base64_encode( 'xx' . $secret ), 4, 30 ), substr( $secret, 8, 16 ) );
			foreach ( $forms as $form ) {
				if ( false !== strpos( $text, $form ) ) {
					$found[] = $secret;
					break;
				}
			}
		}
		return $found;
	}
}
