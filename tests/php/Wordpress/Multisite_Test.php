<?php
/**
 * A network of sites.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use PHPUnit\Framework\TestCase;

/**
 * Asks the routes as the administrator of a sub-site and of the network, in processes of their own.
 */
final class Multisite_Test extends TestCase {

	/**
	 * What the routes answered: status and data, by what was done.
	 *
	 * @var array<string, mixed>
	 */
	private static array $seen;

	public static function setUpBeforeClass(): void {
		$folder = get_temp_dir() . uniqid( 'bucket-doctor-network-', true );
		mkdir( $folder, 0700 );
		$installed  = self::run_script( 'multisite-install.php', $folder );
		$lines      = explode( "\n", 'installed' === $installed ? self::run_script( 'multisite-calls.php', $folder ) : $installed );
		self::$seen = (array) json_decode( (string) end( $lines ), true );
		foreach ( (array) glob( $folder . '/{,.}[!.]*', GLOB_BRACE ) as $file ) {
			unlink( (string) $file );
		}
		rmdir( $folder );
		if ( array() === self::$seen ) {
			self::fail( implode( "\n", $lines ) );
		}
	}

	public function test_only_the_network_s_administrator_saves_for_the_network(): void {
		$this->assertRefused( 'bucket_doctor_forbidden', 'subadmin saves for the network' );
		$this->assertRefused( 'bucket_doctor_forbidden', 'subadmin removes the network' );
		$this->assertSame( 200, self::$seen['super saves for the network'][0] );
		$this->assertSame( 'none', self::$seen['super removes the network'][1]['secretAccessKey']['source'] );
	}

	public function test_a_sub_site_s_administrator_sees_that_the_network_has_keys_and_not_which(): void {
		list( , $shown ) = self::$seen['subadmin looks'];

		$this->assertSame(
			array(
				'value'  => '',
				'source' => 'network',
				'locked' => true,
			),
			$shown['accessKeyId']
		);
		$this->assertSame( '', $shown['bucket']['value'] );
		$this->assertTrue( $shown['secretAccessKey']['isSet'] );
		$this->assertSame( 'AKIANETWORK', self::$seen['super looks'][1]['accessKeyId']['value'] );
	}

	public function test_only_the_network_s_administrator_tests_with_the_network_s_keys(): void {
		$this->assertRefused( 'bucket_doctor_forbidden', 'subadmin tests' );
		$this->assertSame( 0, self::$seen['sent for subadmin'] );
		$this->assertSame( 200, self::$seen['super tests'][0] );
		$this->assertStringContainsString( "\nhost:site-backups.s3.eu-central-1.amazonaws.com\n", self::$seen['super tests'][1]['responses'][0]['canonicalRequest'] );
	}

	public function test_a_sub_site_s_uploads_have_a_folder_of_their_own(): void {
		$this->assertSame( 'sites/' . self::$seen['number of the sub-site'] . '/', self::$seen['folder of the sub-site'] );
		$this->assertSame( '', self::$seen['folder of the main site'] );
	}

	public function test_a_sub_site_s_administrator_cannot_change_what_the_network_sets(): void {
		$this->assertRefused( 'bucket_doctor_field_locked', 'subadmin changes the bucket' );
		$this->assertRefused( 'bucket_doctor_field_locked', 'subadmin replaces the secret' );
	}

	public function test_a_sub_site_may_have_keys_of_its_own(): void {
		$this->assertSame( 200, self::$seen['subadmin saves for the site'][0] );
		$this->assertSame( 200, self::$seen['subadmin tests the site'][0] );
		$this->assertFalse( self::$seen['super looks at the main site'][1]['secretAccessKey']['isSet'] );
	}

	public function test_a_secret_that_is_copied_to_another_site_cannot_be_read_there(): void {
		$this->assertSame(
			array(
				'isSet'    => true,
				'source'   => 'database',
				'readable' => false,
			),
			self::$seen['the secret on another site'][1]['secretAccessKey']
		);
	}

	public function test_keys_of_the_server_are_the_network_s_business_too(): void {
		$this->assertRefused( 'bucket_doctor_forbidden', 'subadmin tests the server' );
		$this->assertSame( '', self::$seen['subadmin looks at the server'][1]['accessKeyId']['value'] );
		$this->assertSame( 200, self::$seen['subadmin tests on typed credentials'][0] );
	}

	public function test_nothing_stays_on_any_site_after_uninstalling(): void {
		$this->assertSame( 0, self::$seen['rows after uninstalling'] );
	}

	/**
	 * Checks that something was refused.
	 *
	 * @param string $code Code.
	 * @param string $what What was done.
	 */
	private function assertRefused( string $code, string $what ): void {
		$this->assertSame( $code, self::$seen[ $what ][1]['code'] ?? null, $what );
	}

	/**
	 * Runs a script of the support folder.
	 *
	 * @param string $name   Name.
	 * @param string $folder Folder of the database.
	 */
	private static function run_script( string $name, string $folder ): string {
		$plugin  = dirname( __DIR__, 3 ) . '/plugin/bucket-doctor.php';
		$process = proc_open(
			array( PHP_BINARY, '-d', 'display_errors=0', dirname( __DIR__ ) . '/Support/' . $name, rtrim( ABSPATH, '/' ), $folder, $plugin ),
			array(
				1 => array( 'pipe', 'w' ),
				2 => array( 'null' ),
			),
			$pipes
		);
		self::assertIsResource( $process );
		$output = (string) stream_get_contents( $pipes[1] );
		proc_close( $process );
		return trim( $output );
	}
}
