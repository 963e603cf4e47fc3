<?php
/**
 * What the relay knows of profiles.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Folders and list names of the profiles. Equal to tests/contract/profiles.json.
 *
 * @internal
 */
final class Profile_Folders {

	public const ALL = array(
		'updraftplus'              => array( 'listName' => 'backup_' ),
		'updraftplus-most-secure'  => array( 'listName' => 'backup_' ),
		'backwpup'                 => array(),
		'wpvivid'                  => array(),
		'xcloner'                  => array(),
		's3-media-sync'            => array( 'pinnedPrefix' => 'wp-content/uploads/' ),
		's3-uploads'               => array( 'subfolder' => 'uploads/' ),
		'wp-offload-media'         => array(),
		'media-cloud'              => array(),
		'advanced-media-offloader' => array(),
		'w3-total-cache'           => array( 'pinnedPrefix' => '' ),
		'backup-folder'            => array(),
		'one-way-backup'           => array(),
		'one-way-backup-gcs'       => array(),
		'whole-bucket'             => array(),
		'read-only'                => array(),
		'custom'                   => array(),
	);

	// Folders in which WordPress plugins usually store, tried to see how far a key reaches. Equal to tests/contract/usual-folders.json.
	public const USUAL = array( 'wp-content/uploads/', 'uploads/', 'backups/' );

	/**
	 * Gives a pattern of the folders under which a profile's plugin writes.
	 *
	 * @param string $profile Profile id.
	 * @param string $prefix  Normalised prefix.
	 */
	public static function writes_under( string $profile, string $prefix ): string {
		$folders = preg_quote( $prefix, '/' );
		$known   = self::ALL[ $profile ] ?? array();
		$pinned  = $known['pinnedPrefix'] ?? $known['subfolder'] ?? null;
		if ( null === $pinned ) {
			return $folders;
		}
		// A sub-site of a multisite installation has a folder of its own below the pinned one.
		return '(?:' . $folders . '|(?:' . $folders . ')?' . preg_quote( $pinned, '/' ) . '(?:sites\/[1-9][0-9]{0,9}\/)?)';
	}

	/**
	 * Gives the beginning of the names that a profile's plugin lists, or ''.
	 *
	 * @param string $profile Profile id.
	 */
	public static function list_name( string $profile ): string {
		return self::ALL[ $profile ]['listName'] ?? '';
	}
}
