<?php
/**
 * The plugin.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor;

use BucketDoctor\Admin\Screen;
use BucketDoctor\Connection\Configuration;
use BucketDoctor\Connection\Connection_Controller;
use BucketDoctor\Connection\Connection_Resolver;
use BucketDoctor\Connection\Connection_Store;
use BucketDoctor\Connection\Saved_Fields;
use BucketDoctor\Connection\Secret_Box;
use BucketDoctor\Relay\Address_Rule;
use BucketDoctor\Relay\Deadline;
use BucketDoctor\Relay\Endpoint_Rule;
use BucketDoctor\Relay\Exchange;
use BucketDoctor\Relay\Network_Settings;
use BucketDoctor\Relay\Relay_Controller;
use BucketDoctor\Relay\Relay_Sender;
use BucketDoctor\Relay\System_Resolver;
use BucketDoctor\Rest\Guard;
use BucketDoctor\Run\Clean_Up;
use BucketDoctor\Run\Journal;
use BucketDoctor\Run\Run_Controller;
use BucketDoctor\Run\Run_Store;
use BucketDoctor\Run\User_Record;

defined( 'ABSPATH' ) || exit;

/**
 * Composition root: builds the objects of the screen and of the routes where they are needed, and nothing elsewhere.
 *
 * @internal
 */
final class Plugin {

	private string $file;

	private string $version;

	/**
	 * Keeps what identifies the plugin.
	 *
	 * @param string $file    Main file.
	 * @param string $version Version.
	 */
	public function __construct( string $file, string $version ) {
		$this->file    = $file;
		$this->version = $version;
	}

	/**
	 * Hooks the screen in.
	 */
	public function register_screen(): void {
		( new Screen( $this->file, $this->version, ! ( new Network_Settings() )->is_emulated() ) )->register();
	}

	/**
	 * Builds the routes.
	 */
	public function register_routes(): void {
		$configuration = new Configuration();
		$settings      = new Network_Settings();
		$deadline      = Deadline::of_php();
		$endpoints     = new Endpoint_Rule( $configuration->text( 'ALLOWED_ENDPOINTS' ) );
		$guard         = new Guard();
		$journal       = new Journal( new User_Record( 'bucket_doctor_journal' ) );
		$runs          = new Run_Store( new User_Record( 'bucket_doctor_run' ), $journal );
		$box           = new Secret_Box( $configuration );
		$store         = new Connection_Store( $configuration, $box, new Saved_Fields( true ), new Saved_Fields( false ) );
		$connections   = new Connection_Resolver( $store, $guard );
		$exchange      = new Exchange(
			new Address_Rule( $endpoints, new System_Resolver() ),
			new Relay_Sender( $settings, $deadline, 'bucket-doctor/' . $this->version ),
			$settings,
			$deadline
		);

		( new Relay_Controller( $guard, $connections, $endpoints, $exchange, $runs, $journal ) )->add_route();
		( new Connection_Controller( $guard, $store, $box ) )->add_route();
		( new Run_Controller( $guard, $connections, $runs, $journal, new Clean_Up( $endpoints, $exchange, $journal ) ) )->add_route();
	}
}
