const SALTS = [
	'AUTH_KEY',
	'SECURE_AUTH_KEY',
	'LOGGED_IN_KEY',
	'NONCE_KEY',
	'AUTH_SALT',
	'SECURE_AUTH_SALT',
	'LOGGED_IN_SALT',
	'NONCE_SALT',
];

/**
 * @param {string|number|boolean} value Value.
 * @return {string} It as PHP source.
 */
export const toPhp = ( value ) =>
	typeof value === 'string' ? `'${ value.replace( /[\\']/g, '\\$&' ) }'` : String( value );

/**
 * @param {() => string} random Makes one long random text.
 * @return {Record<string, string>} The eight keys and salts of WordPress.
 */
export const makeSalts = ( random ) => Object.fromEntries( SALTS.map( ( name ) => [ name, random() ] ) );

/**
 * @param {Record<string, string|number|boolean>} constants Constants to define.
 * @return {string} Source of a wp-config.php.
 */
export const renderConfig = ( constants ) =>
	[
		'<?php',
		...Object.entries( constants ).map(
			( [ name, value ] ) => `define( ${ toPhp( name ) }, ${ toPhp( value ) } );`
		),
		"$table_prefix = 'wp_';",
		"require_once ABSPATH . 'wp-settings.php';",
		'',
	].join( '\n' );

/**
 * Constants that every site of the scripts has.
 *
 * @param {Object} site
 * @param {string} site.home     Address of the site.
 * @param {string} site.database Folder of the database file.
 * @param {string} site.log      File for PHP's messages.
 * @return {Record<string, string|number|boolean>} Names and values.
 */
export const siteConstants = ( { home, database, log } ) => ( {
	WP_HOME: home,
	WP_SITEURL: home,
	// SQLite needs none of these four, WordPress reads them all the same.
	DB_NAME: 'wordpress',
	DB_USER: '',
	DB_PASSWORD: '',
	DB_HOST: '',
	DB_DIR: database,
	DB_FILE: 'wordpress.sqlite',
	WP_ENVIRONMENT_TYPE: 'local',
	WP_DEBUG: true,
	WP_DEBUG_DISPLAY: false,
	WP_DEBUG_LOG: log,
	DISABLE_WP_CRON: true,
	AUTOMATIC_UPDATER_DISABLED: true,
	// WordPress's own calls to its update servers are neither wanted nor possible everywhere.
	WP_HTTP_BLOCK_EXTERNAL: true,
	WP_ACCESSIBLE_HOSTS: '127.0.0.1',
} );
