<?php
/**
 * The signer and its vectors.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Connection\Credentials;
use BucketDoctor\Relay\Redaction;
use BucketDoctor\Relay\Signature_V4;
use BucketDoctor\Tests\Support\Contract;
use PHPUnit\Framework\TestCase;

/**
 * Compares with AWS's published results and with the SDK's signer.
 */
final class Signature_V4_Test extends TestCase {

	/**
	 * Gives the vectors by name.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function vectors(): iterable {
		foreach ( Contract::read( 'signature-vectors' )['vectors'] as $vector ) {
			yield $vector['name'] => array( $vector );
		}
	}

	/**
	 * @dataProvider vectors
	 *
	 * @param array<string, mixed> $vector Vector.
	 */
	public function test_it_equals_the_vector( array $vector ): void {
		$signed = $this->sign( $vector );

		$this->assertSame( $vector['signature'], $signed['signature'], $signed['canonicalRequest'] );
		if ( isset( $vector['authorization'] ) ) {
			$this->assertSame( $vector['authorization'], $signed['headers']['authorization'] );
		}
	}

	public function test_every_published_example_is_among_the_vectors(): void {
		$published = preg_grep( '/^AWS example/', array_keys( iterator_to_array( $this->vectors() ) ) );

		$this->assertCount( 4, (array) $published );
	}

	public function test_the_canonical_request_does_not_show_the_token(): void {
		foreach ( $this->vectors() as list( $vector ) ) {
			if ( '' !== $vector['token'] ) {
				$signed = $this->sign( $vector );
				$this->assertStringNotContainsString( $vector['token'], $signed['canonicalRequest'] );
				$this->assertStringContainsString( "\nx-amz-security-token:" . Redaction::MARK . "\n", $signed['canonicalRequest'] );
			}
		}
	}

	/**
	 * Signs a vector's request.
	 *
	 * @param array<string, mixed> $vector Vector.
	 * @return array{headers: array<string, string>, canonicalRequest: string, signature: string}
	 */
	private function sign( array $vector ): array {
		$keys   = Contract::read( 'signature-vectors' )['credentials'];
		$signer = new Signature_V4( new Credentials( $keys['accessKeyId'], $keys['secretAccessKey'], $vector['token'] ), $vector['region'], $vector['service'] );
		return $signer->sign(
			$vector['method'],
			$vector['path'],
			array_map( 'strval', $vector['query'] ),
			array( 'host' => $vector['host'] ) + $vector['headers'],
			$vector['body'],
			(int) strtotime( $vector['time'] )
		);
	}
}
