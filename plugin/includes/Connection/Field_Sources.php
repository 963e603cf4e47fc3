<?php
/**
 * Where the fields of the stored connection come from.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Finds one field in the first of its sources that has it.
 *
 * @internal
 */
final class Field_Sources {

	public const SECRETS = array( 'secretAccessKey', 'sessionToken' );

	private const CONFIGURED = array(
		'accessKeyId'     => 'ACCESS_KEY_ID',
		'secretAccessKey' => 'SECRET_ACCESS_KEY',
		'sessionToken'    => 'SESSION_TOKEN',
		'provider'        => 'PROVIDER',
		'endpoint'        => 'ENDPOINT',
		'region'          => 'REGION',
		'bucket'          => 'BUCKET',
		'prefix'          => 'PREFIX',
		'acl'             => 'ACL',
		'profile'         => 'PROFILE',
	);

	private Configuration $configuration;

	private Saved_Fields $network;

	private Saved_Fields $site;

	/**
	 * Keeps the sources.
	 *
	 * @param Configuration $configuration Environment and wp-config.php.
	 * @param Saved_Fields  $network       Values of the network.
	 * @param Saved_Fields  $site          Values of the site.
	 */
	public function __construct( Configuration $configuration, Saved_Fields $network, Saved_Fields $site ) {
		$this->configuration = $configuration;
		$this->network       = $network;
		$this->site          = $site;
	}

	/**
	 * Finds the raw value of a field and its source.
	 *
	 * @param string $name Name of the field.
	 * @return array{value: string, source: string}
	 */
	public function find( string $name ): array {
		$found = isset( self::CONFIGURED[ $name ] ) ? $this->configuration->find( self::CONFIGURED[ $name ] ) : null;
		if ( null !== $found ) {
			return in_array( $name, Connection::FIELDS, true ) ? $this->checked( $name, $found ) : $found;
		}
		$is_secret = in_array( $name, self::SECRETS, true );
		foreach ( array(
			'network'  => $this->network,
			'database' => $this->site,
		) as $source => $saved ) {
			$values = $is_secret ? $saved->secrets() : $saved->fields();
			if ( isset( $values[ $name ] ) && ( 'database' === $source || is_multisite() ) ) {
				return array(
					'value'  => $values[ $name ],
					'source' => $source,
				);
			}
		}
		return array(
			'value'  => '',
			'source' => 'none',
		);
	}

	/**
	 * Brings a configured value into its one form; one that has none stays as it is, and is refused when it is used.
	 *
	 * @param string                               $name  Name of the field.
	 * @param array{value: string, source: string} $found Value and source.
	 * @return array{value: string, source: string}
	 */
	private function checked( string $name, array $found ): array {
		try {
			$found['value'] = Connection::check( $name, $found['value'] );
		} catch ( Refusal $refusal ) {
			return $found;
		}
		return $found;
	}
}
