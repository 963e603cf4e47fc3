<?php
/**
 * The folder in its one form.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Connection\Prefix;
use BucketDoctor\Refusal;
use PHPUnit\Framework\TestCase;

/**
 * Normalises and refuses.
 */
final class Prefix_Test extends TestCase {

	public function test_it_strips_leading_slashes_and_ends_in_one(): void {
		$this->assertSame( '', Prefix::normalise( '' ) );
		$this->assertSame( '', Prefix::normalise( '/' ) );
		$this->assertSame( 'a/', Prefix::normalise( 'a' ) );
		$this->assertSame( 'a/b/', Prefix::normalise( '//a/b//' ) );
		$this->assertSame( 'Fotos/Übung 1+2%/', Prefix::normalise( 'Fotos/Übung 1+2%' ) );
		$this->assertSame( '.../', Prefix::normalise( '...' ) );
	}

	/**
	 * Gives what is no folder.
	 *
	 * @return list<array{string}>
	 */
	public function bad(): array {
		return array( array( '.' ), array( '..' ), array( 'a/../b' ), array( 'a/./b' ), array( 'a//b' ), array( "a\nb" ), array( "a\x7f" ), array( "a\0" ), array( "\xC2\x9F" ), array( "\xE2\x80\xA8" ), array( "\xFF" ), array( str_repeat( 'a', 801 ) ) );
	}

	/**
	 * @dataProvider bad
	 *
	 * @param string $prefix Prefix.
	 */
	public function test_it_refuses_what_is_no_folder( string $prefix ): void {
		$this->expectException( Refusal::class );
		$this->expectExceptionMessage( 'bad_target: prefix' );

		Prefix::normalise( $prefix );
	}
}
