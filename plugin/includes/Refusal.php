<?php
/**
 * Why a request was not carried out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor;

defined( 'ABSPATH' ) || exit;

/**
 * Carries a refusal from the rules, which know no WordPress, to the route, which words it.
 *
 * @internal
 */
final class Refusal extends \Exception {

	private string $name;

	private string $reason;

	/**
	 * What the sentence needs, never a secret.
	 *
	 * @var array<string, string>
	 */
	private array $details;

	/**
	 * Makes a refusal.
	 *
	 * @param string                $name    Code without the prefix, such as `bad_target`.
	 * @param string                $reason  The broken rule, such as `path`.
	 * @param array<string, string> $details What the sentence needs, never a secret.
	 */
	public function __construct( string $name, string $reason, array $details = array() ) {
		parent::__construct( $name . ': ' . $reason );
		$this->name    = $name;
		$this->reason  = $reason;
		$this->details = $details;
	}

	/**
	 * Gives the code without the prefix.
	 */
	public function name(): string {
		return $this->name;
	}

	/**
	 * Gives the broken rule.
	 */
	public function reason(): string {
		return $this->reason;
	}

	/**
	 * Gives what the sentence needs.
	 *
	 * @return array<string, string>
	 */
	public function details(): array {
		return $this->details;
	}
}
