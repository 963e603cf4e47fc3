<?php
/**
 * What is tested, and how to reach it.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * A connection without its credentials, every field checked.
 *
 * @internal
 */
final class Connection {

	// In the order of docs/contracts.md 1.
	public const FIELDS = array( 'provider', 'endpoint', 'stsEndpoint', 'region', 'bucket', 'prefix', 'addressing', 'acl', 'serverSideEncryption', 'kmsKeyId', 'storageClass', 'profile' );

	public const CANNED_ACLS = array( 'private', 'public-read', 'public-read-write', 'authenticated-read', 'aws-exec-read', 'bucket-owner-read', 'bucket-owner-full-control', 'log-delivery-write' );

	public const PROVIDERS = array( 'aws', 'r2', 'b2', 'wasabi', 'spaces', 'gcs', 'linode', 'scaleway', 'ovh', 'hetzner', 'storj', 'idrive', 'minio', 'ceph', 'seaweedfs', 'garage', 'other' );

	// What each field that is plain text may hold; '' is always allowed here.
	private const FORMS = array(
		'region'               => '/\A[a-z0-9-]{1,32}\z/',
		'bucket'               => '/\A[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{0,253}[A-Za-z0-9]\z/',
		'addressing'           => '/\A(virtual|path)\z/',
		'serverSideEncryption' => '/\A(AES256|aws:kms)\z/',
		'kmsKeyId'             => '/\A[A-Za-z0-9:\/_-]{1,256}\z/',
		'storageClass'         => '/\A[A-Z_]{1,32}\z/',
		'profile'              => '/\A[a-z0-9-]{1,64}\z/',
	);

	/**
	 * Fields by name, checked and normalised.
	 *
	 * @var array<string, string>
	 */
	private array $fields;

	/**
	 * Keeps checked fields.
	 *
	 * @param array<string, string> $fields Fields by name.
	 */
	private function __construct( array $fields ) {
		$this->fields = $fields;
	}

	/**
	 * Makes a connection that can be sent to.
	 *
	 * @param array<string, mixed> $fields Fields as typed or stored; what is missing is empty.
	 * @throws Refusal When a field has not its form, or too little is known.
	 */
	public static function from_fields( array $fields ): self {
		$checked = array();
		foreach ( self::FIELDS as $name ) {
			$checked[ $name ] = self::check( $name, $fields[ $name ] ?? '' );
		}
		if ( '' === $checked['provider'] || '' === $checked['bucket'] ) {
			throw new Refusal( 'bad_target', '' === $checked['bucket'] ? 'bucket' : 'provider' );
		}
		// Hosts are derived for AWS alone; for everybody else the screen and the command line enter the provider's own.
		if ( 'aws' !== $checked['provider'] && '' === $checked['endpoint'] ) {
			throw new Refusal( 'bad_endpoint', 'missing' );
		}
		return new self( $checked );
	}

	/**
	 * Checks one field and brings it into its one form.
	 *
	 * @param string $name  Name of the field.
	 * @param mixed  $value As typed.
	 * @throws Refusal When the value has not the field's form.
	 */
	public static function check( string $name, $value ): string {
		if ( ! is_string( $value ) ) {
			throw new Refusal( 'bad_target', $name );
		}
		if ( '' === $value ) {
			return '';
		}
		if ( 'endpoint' === $name || 'stsEndpoint' === $name ) {
			return Origin::parse( $value )->text();
		}
		if ( 'prefix' === $name ) {
			return Prefix::normalise( $value );
		}
		$lists = array(
			'provider' => self::PROVIDERS,
			'acl'      => array_merge( array( 'none' ), self::CANNED_ACLS ),
		);
		$fits  = isset( $lists[ $name ] )
			? in_array( $value, $lists[ $name ], true )
			: isset( self::FORMS[ $name ] ) && 1 === preg_match( self::FORMS[ $name ], $value );
		if ( ! $fits ) {
			throw new Refusal( 'bad_target', $name );
		}
		return $value;
	}

	/**
	 * Gives one field, '' where it is not set.
	 *
	 * @param string $name Name of the field.
	 */
	public function field( string $name ): string {
		return $this->fields[ $name ];
	}

	/**
	 * Gives all fields.
	 *
	 * @return array<string, string>
	 */
	public function fields(): array {
		return $this->fields;
	}

	/**
	 * Gives the region requests are signed for; us-east-1 stands in for an unknown one.
	 */
	public function signing_region(): string {
		return '' === $this->fields['region'] ? 'us-east-1' : $this->fields['region'];
	}
}
