<?php
/**
 * Must-use plugin of `npm start`: logs the visitor in and offers a demo connection per sandbox world.
 *
 * It belongs to the demo site alone. BUCKET_DOCTOR_DEMO_WORLDS is the list of the worlds that are running, as JSON.
 */

add_action(
	'login_init',
	static function () {
		// The server listens on the loopback interface only; another host name would be somebody else's page that points to it.
		$is_own_host = isset( $_SERVER['HTTP_HOST'] ) && wp_parse_url( home_url(), PHP_URL_HOST ) . ':' . wp_parse_url( home_url(), PHP_URL_PORT ) === $_SERVER['HTTP_HOST'];
		$action      = isset( $_REQUEST['action'] ) ? $_REQUEST['action'] : 'login';
		if ( ! $is_own_host || 'GET' !== $_SERVER['REQUEST_METHOD'] || 'login' !== $action || isset( $_GET['loggedout'] ) ) {
			return;
		}
		wp_set_auth_cookie( get_user_by( 'login', 'admin' )->ID );
		$target = isset( $_GET['redirect_to'] ) ? wp_unslash( $_GET['redirect_to'] ) : '';
		wp_safe_redirect( wp_validate_redirect( $target, admin_url( 'options-general.php?page=bucket-doctor' ) ) );
		exit;
	}
);

add_action(
	'all_admin_notices',
	static function () {
		if ( 'settings_page_bucket-doctor' !== get_current_screen()->id ) {
			return;
		}
		$worlds   = json_decode( BUCKET_DOCTOR_DEMO_WORLDS, true );
		$is_other = static function ( $world ) {
			return 0 === strpos( $world['name'], 'flavour-' );
		};
		$others   = array_filter( $worlds, $is_other );
		$show     = static function ( $list ) {
			foreach ( $list as $world ) {
				printf(
					'<li><button type="button" class="button" data-world="%1$s" aria-describedby="demo-%1$s">%2$s</button><span id="demo-%1$s">%3$s</span></li>',
					esc_attr( $world['name'] ),
					esc_html( $world['title'] ),
					esc_html( $world['look'] )
				);
			}
		};
		?>
		<section class="bucket-doctor-demo" aria-labelledby="bucket-doctor-demo-title">
			<h2 id="bucket-doctor-demo-title">Demo connections</h2>
			<p>Each button fills in the connection of a sandbox that runs on this computer, and presses <strong>Test S3 Access</strong>.</p>
			<ul><?php $show( array_diff_key( $worlds, $others ) ); ?></ul>
			<?php if ( $others ) : ?>
				<details>
					<summary>Other stores (<?php echo count( $others ); ?>)</summary>
					<ul><?php $show( $others ); ?></ul>
				</details>
			<?php endif; ?>
		</section>
		<?php
		$connections = array_combine( array_column( $worlds, 'name' ), array_column( $worlds, 'connection' ) );
		printf( '<style>%s</style>', file_get_contents( __DIR__ . '/demo.css' ) );
		wp_print_inline_script_tag( 'window.bucketDoctorDemo = ' . wp_json_encode( $connections, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';' );
		wp_print_inline_script_tag( file_get_contents( __DIR__ . '/demo.js' ) );
	}
);
