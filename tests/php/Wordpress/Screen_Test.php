<?php
/**
 * The settings screen.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Admin\Screen;
use PHPUnit\Framework\TestCase;

/**
 * Renders the screen of a plugin with and without a build.
 */
final class Screen_Test extends TestCase {

	private const PAGE = 'settings_page_bucket-doctor';

	private string $folder;

	protected function setUp(): void {
		$this->folder = get_temp_dir() . uniqid( 'bucket-doctor-', true );
		mkdir( $this->folder . '/build', 0700, true );
		file_put_contents( $this->folder . '/build/admin.asset.php', "<?php return array( 'dependencies' => array( 'wp-element', 'wp-components' ), 'version' => 'abc' );" );
		file_put_contents( $this->folder . '/build/admin.css', '' );
		wp_set_current_user( 1 );
		$GLOBALS['wp_scripts'] = null;

		$GLOBALS['admin_page_hooks']['options-general.php'] = 'settings';
		$GLOBALS['wp_styles']  = null;
	}

	protected function tearDown(): void {
		array_map( 'unlink', (array) glob( $this->folder . '/build/*' ) );
		rmdir( $this->folder . '/build' );
		rmdir( $this->folder );
		wp_set_current_user( 0 );
	}

	public function test_the_screen_is_for_administrators_under_settings(): void {
		$GLOBALS['submenu'] = array();
		$this->screen()->add();
		$entries = array_values( $GLOBALS['submenu']['options-general.php'] );

		$this->assertSame( array( 'Bucket Doctor', 'manage_options', 'bucket-doctor', 'Bucket Doctor' ), $entries[0] );
	}

	public function test_it_loads_its_files_on_its_own_screen(): void {
		$screen = $this->screen();
		$screen->add();
		$screen->enqueue( self::PAGE );
		$script = wp_scripts()->registered['bucket-doctor-admin'];
		$style  = wp_styles()->registered['bucket-doctor-admin'];

		$this->assertTrue( wp_script_is( 'bucket-doctor-admin' ) );
		$this->assertStringEndsWith( '/build/admin.js', $script->src );
		$this->assertSame( array( 'wp-element', 'wp-components' ), array_values( array_intersect( $script->deps, array( 'wp-element', 'wp-components' ) ) ) );
		$this->assertSame( 'abc', $script->ver );
		$this->assertSame( 1, $script->extra['group'] );
		$this->assertSame( 'bucket-doctor', $script->textdomain );
		$this->assertSame( array( 'wp-components' ), $style->deps );
		$this->assertSame( 'replace', $style->extra['rtl'] );
	}

	public function test_it_loads_nothing_on_other_screens(): void {
		$screen = $this->screen();
		$screen->add();
		foreach ( array( 'index.php', 'plugins.php', 'options-general.php', '' ) as $hook ) {
			$screen->enqueue( $hook );
		}

		$this->assertFalse( wp_script_is( 'bucket-doctor-admin' ) );
		$this->assertFalse( wp_style_is( 'bucket-doctor-admin' ) );
	}

	public function test_the_script_is_told_what_the_contract_says_and_cannot_be_left(): void {
		$url = static function (): string {
			return 'https://docs.example.org/</script>';
		};
		add_filter( 'bucket_doctor_docs_url', $url );
		$screen = $this->screen();
		$screen->add();
		$screen->enqueue( self::PAGE );
		remove_filter( 'bucket_doctor_docs_url', $url );
		$inline = implode( '', array_filter( wp_scripts()->registered['bucket-doctor-admin']->extra['before'] ) );

		$this->assertSame( 1, preg_match( '/^window\.bucketDoctor = (\{.*\});$/', $inline, $parts ) );
		$this->assertSame(
			array(
				'version'       => '1.2.3',
				'restNamespace' => 'bucket-doctor/v1',
				'siteHash'      => substr( hash( 'sha256', home_url() ), 0, 8 ),
				'siteFolder'    => '',
				'docsUrl'       => 'https://docs.example.org/</script>',
				'networkTruth'  => true,
			),
			json_decode( $parts[1], true )
		);
		$this->assertStringNotContainsString( '<', $inline );
	}

	public function test_scripts_that_come_later_have_their_translations_in_the_page(): void {
		$translate = static function ( $unused, string $file, string $handle ) {
			return wp_json_encode( array( 'locale_data' => array( 'messages' => array( '' => array( 'lang' => 'de' ), $handle => array( basename( $file ) ) ) ) ) );
		};
		add_filter( 'pre_load_script_translations', $translate, 10, 3 );
		$screen = $this->screen();
		$screen->add();
		$screen->enqueue( self::PAGE );
		remove_filter( 'pre_load_script_translations', $translate );
		$inline = implode( "\n", array_filter( wp_scripts()->registered['bucket-doctor-admin']->extra['before'] ) );

		$this->assertFalse( wp_script_is( 'bucket-doctor-engine' ) );
		$this->assertStringEndsWith( '/build/engine.js', wp_scripts()->registered['bucket-doctor-engine']->src );
		$this->assertStringContainsString( 'wp.i18n.setLocaleData', $inline );
		$this->assertStringContainsString( '"bucket-doctor-engine":["', $inline );
		$this->assertStringContainsString( 'window.bucketDoctor = ', $inline );
	}

	public function test_it_prints_the_root_element(): void {
		$html = $this->rendered();

		$this->assertStringStartsWith( '<div class="wrap"><div id="bucket-doctor-root"></div><noscript>', $html );
		$this->assertStringContainsString( 'JavaScript', $html );
	}

	public function test_without_a_build_it_says_how_to_make_one(): void {
		unlink( $this->folder . '/build/admin.asset.php' );
		$screen = $this->screen();
		$screen->add();
		$screen->enqueue( self::PAGE );

		$this->assertFalse( wp_script_is( 'bucket-doctor-admin' ) );
		$this->assertStringContainsString( '<code>npm run build</code>', $this->rendered() );
		$this->assertStringContainsString( '<h1>Bucket Doctor</h1>', $this->rendered() );
		$this->assertStringNotContainsString( 'bucket-doctor-root', $this->rendered() );
	}

	public function test_the_plugins_row_leads_to_the_screen(): void {
		$links = $this->screen()->link( array( 'deactivate' => 'x' ) );

		$this->assertSame( '<a href="' . esc_url( admin_url( 'options-general.php?page=bucket-doctor' ) ) . '">Settings</a>', $links[0] );
		$this->assertSame( 'x', $links['deactivate'] );
	}

	/**
	 * Gives the screen of a plugin in a folder of its own.
	 */
	private function screen(): Screen {
		return new Screen( $this->folder . '/bucket-doctor.php', '1.2.3', true );
	}

	/**
	 * Gives what the screen prints.
	 */
	private function rendered(): string {
		ob_start();
		$this->screen()->render();
		return (string) ob_get_clean();
	}
}
