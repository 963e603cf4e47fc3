<?php
/**
 * The settings screen.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → Bucket Doctor: the root element, its script and what the script must know.
 *
 * @internal
 */
final class Screen {

	private const SLUG = 'bucket-doctor';

	private const HANDLE = 'bucket-doctor-admin';

	/**
	 * Scripts with texts that the page's script fetches itself when it needs them.
	 */
	private const ON_DEMAND = array( 'engine' );

	private string $file;

	private string $version;

	private bool $network_truth;

	/**
	 * Name of the screen, '' for users who may not see it.
	 */
	private string $hook = '';

	/**
	 * Keeps what the screen shows.
	 *
	 * @param string $file          Main file of the plugin.
	 * @param string $version       Version of the plugin.
	 * @param bool   $network_truth Whether this PHP can tell network failures apart.
	 */
	public function __construct( string $file, string $version, bool $network_truth ) {
		$this->file          = $file;
		$this->version       = $version;
		$this->network_truth = $network_truth;
	}

	/**
	 * Hooks the screen in.
	 */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( $this->file ), array( $this, 'link' ) );
	}

	/**
	 * Adds the screen to the menu.
	 */
	public function add(): void {
		$title      = __( 'Bucket Doctor', 'bucket-doctor' );
		$this->hook = (string) add_options_page( $title, $title, 'manage_options', self::SLUG, array( $this, 'render' ) );
	}

	/**
	 * Adds a link to the plugin's row.
	 *
	 * @param array<string> $links Links.
	 * @return array<string>
	 */
	public function link( array $links ): array {
		$url = admin_url( 'options-general.php?page=' . self::SLUG );
		array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'bucket-doctor' ) . '</a>' );
		return $links;
	}

	/**
	 * Prints the screen's frame; its heading is part of what the script renders.
	 */
	public function render(): void {
		echo '<div class="wrap">';
		if ( is_readable( $this->asset_file() ) ) {
			echo '<div id="bucket-doctor-root"></div><noscript><h1>' . esc_html__( 'Bucket Doctor', 'bucket-doctor' ) . '</h1><div class="notice notice-error inline"><p>'
				. esc_html__( 'Testing needs JavaScript. Turn it on for this site and reload the page.', 'bucket-doctor' ) . '</p></div></noscript>';
		} else {
			echo '<h1>' . esc_html__( 'Bucket Doctor', 'bucket-doctor' ) . '</h1><div class="notice notice-error inline"><p>'
				. sprintf(
					/* translators: %s: A command. */
					esc_html__( 'The screen’s script has not been built. Run %s in the project’s folder, or install the plugin from its zip file.', 'bucket-doctor' ),
					'<code>npm run build</code>'
				) . '</p></div>';
		}
		echo '</div>';
	}

	/**
	 * Loads script and style, on this screen only.
	 *
	 * @param string $hook Name of the current screen.
	 */
	public function enqueue( string $hook ): void {
		if ( '' === $this->hook || $hook !== $this->hook || ! is_readable( $this->asset_file() ) ) {
			return;
		}
		$asset = require $this->asset_file();
		$asset = is_array( $asset ) ? $asset : array();

		wp_enqueue_script( self::HANDLE, plugins_url( 'build/admin.js', $this->file ), $asset['dependencies'] ?? array(), $asset['version'] ?? $this->version, array( 'in_footer' => true ) );
		wp_set_script_translations( self::HANDLE, 'bucket-doctor', dirname( $this->file ) . '/languages' );
		$this->translate_on_demand();
		wp_add_inline_script(
			self::HANDLE,
			'window.bucketDoctor = ' . wp_json_encode( $this->boot(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';',
			'before'
		);
		if ( is_readable( dirname( $this->file ) . '/build/admin.css' ) ) {
			wp_enqueue_style( self::HANDLE, plugins_url( 'build/admin.css', $this->file ), array( 'wp-components' ), $asset['version'] ?? $this->version );
			wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		} else {
			wp_enqueue_style( 'wp-components' );
		}
	}

	/**
	 * Gives the page the translations of the scripts that it fetches later: WordPress does so only for those that it prints itself. Registered
	 * like others, they have a translation file of their own in every language pack.
	 */
	private function translate_on_demand(): void {
		foreach ( self::ON_DEMAND as $name ) {
			$handle = self::SLUG . '-' . $name;
			/**
			 * Below the folder of all plugins.
			 *
			 * @var non-empty-string $address
			 */
			$address = plugins_url( 'build/' . $name . '.js', $this->file );
			wp_register_script( $handle, $address, array( 'wp-i18n' ), $this->version, array( 'in_footer' => true ) );
			wp_set_script_translations( $handle, 'bucket-doctor', dirname( $this->file ) . '/languages' );
			$translations = wp_scripts()->print_translations( $handle, false );
			if ( is_string( $translations ) ) {
				wp_add_inline_script( self::HANDLE, $translations, 'before' );
			}
		}
	}

	/**
	 * Gives what the script must know (docs/contracts.md 6).
	 *
	 * @return array<string, string|bool>
	 */
	private function boot(): array {
		return array(
			'version'       => $this->version,
			'restNamespace' => 'bucket-doctor/v1',
			'siteHash'      => substr( hash( 'sha256', home_url() ), 0, 8 ),
			'siteFolder'    => self::site_folder(),
			/**
			 * Filters the address of the documentation, '' where there is none to link to.
			 *
			 * @param string $url Address with a closing slash.
			 */
			'docsUrl'       => (string) apply_filters( 'bucket_doctor_docs_url', '' ),
			'networkTruth'  => $this->network_truth,
		);
	}

	/**
	 * Gives the folder of this site's uploads in those of a multisite installation, `sites/7/`; '' elsewhere, and for the main site.
	 */
	public static function site_folder(): string {
		$folder = is_multisite() ? trailingslashit( (string) wp_get_upload_dir()['basedir'] ) : '';
		return 1 === preg_match( '#/(sites/[1-9][0-9]{0,9}/)\z#', $folder, $found ) ? $found[1] : '';
	}

	/**
	 * Gives the file in which the build lists the script's dependencies.
	 */
	private function asset_file(): string {
		return dirname( $this->file ) . '/build/admin.asset.php';
	}
}
