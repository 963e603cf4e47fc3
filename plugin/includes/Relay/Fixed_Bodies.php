<?php
/**
 * The only bodies that the relay sends.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Bodies by name. Equal to tests/contract/fixed-bodies.json.
 *
 * @internal
 */
final class Fixed_Bodies {

	public const ALL = array(
		'object'  => "Written by Bucket Doctor to test access to this bucket. It may be deleted.\n",
		'sts'     => 'Action=GetCallerIdentity&Version=2011-06-15',
		'tagging' => '<?xml version="1.0" encoding="UTF-8"?><Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><TagSet><Tag><Key>bucket-doctor</Key><Value>test</Value></Tag></TagSet></Tagging>',
	);
}
