<?php
/**
 * The operations that the relay carries out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * The allow-list as data.
 *
 * @internal
 * @phpstan-type Operation array{service: string, method: string, target: string, query: array<string, string>, headers: array<string, string>, body?: string, anonymous?: string, answer?: string}
 */
final class Operation_Table {

	public const ALL = Bucket_Operations::ALL + Object_Operations::ALL;
}
