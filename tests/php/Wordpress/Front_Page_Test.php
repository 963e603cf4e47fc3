<?php
/**
 * What visitors of the site pay.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use PHPUnit\Framework\TestCase;

/**
 * Shows the front page with and without the plugin, in processes of their own.
 */
final class Front_Page_Test extends TestCase {

	public function test_the_front_page_takes_one_file_and_no_query(): void {
		// What WordPress keeps from a first visit, it has to ask for no more.
		$this->visit( 'inactive' );
		$without = $this->visit( 'inactive' );
		$with    = $this->visit( 'active' );

		$this->assertTrue( $with['isPage'] );
		$this->assertSame( array(), $without['files'] );
		$this->assertSame( array( 'bucket-doctor.php' ), $with['files'] );
		$this->assertSame( array( 'rest_api_init' ), $with['hooks'] );
		$this->assertNotEmpty( $without['queries'] );
		$this->assertSame( $this->shapes( $without['queries'] ), $this->shapes( $with['queries'] ) );
	}

	/**
	 * Visits the front page in a process of its own.
	 *
	 * @param string $state `active` or `inactive`.
	 * @return array{isPage: bool, files: array<string>, hooks: array<string>, queries: array<string>}
	 */
	private function visit( string $state ): array {
		$process = proc_open(
			array( PHP_BINARY, dirname( __DIR__ ) . '/Support/front-page.php', rtrim( ABSPATH, '/' ), dirname( __DIR__, 3 ) . '/plugin', $state ),
			array(
				1 => array( 'pipe', 'w' ),
				2 => array( 'null' ),
			),
			$pipes
		);
		$this->assertIsResource( $process );
		$output = (string) stream_get_contents( $pipes[1] );
		proc_close( $process );
		$seen = json_decode( $output, true );
		$this->assertIsArray( $seen, $output );
		return $seen;
	}

	/**
	 * Takes out of queries what differs from one moment to the next.
	 *
	 * @param array<string> $queries SQL.
	 * @return array<string>
	 */
	private function shapes( array $queries ): array {
		return (array) preg_replace( '/\d+/', '0', $queries );
	}
}
