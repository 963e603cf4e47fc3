<?php
/**
 * The syntax of the shipped files.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use PHPUnit\Framework\TestCase;

/**
 * Each PHP that runs these tests can read every file that is shipped, also those that no unit test loads.
 */
final class Syntax_Test extends TestCase {

	/**
	 * @return iterable<string, array{string}>
	 */
	public function files(): iterable {
		$plugin = dirname( __DIR__, 3 ) . '/plugin';
		$files  = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $plugin, \FilesystemIterator::SKIP_DOTS ) );
		foreach ( $files as $file ) {
			if ( 'php' === $file->getExtension() ) {
				yield substr( $file->getPathname(), strlen( $plugin ) + 1 ) => array( $file->getPathname() );
			}
		}
	}

	/**
	 * @dataProvider files
	 */
	public function test_it_can_be_read( string $file ): void {
		// Throws a ParseError that names the line.
		$this->assertNotEmpty( token_get_all( (string) file_get_contents( $file ), TOKEN_PARSE ) );
	}
}
