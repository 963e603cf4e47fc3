<?php
/**
 * Starts and asks the observing server.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

/**
 * A real HTTP server on a free port of this machine.
 */
final class Observing_Server {

	/**
	 * Process of the server.
	 *
	 * @var resource
	 */
	private $process;

	/**
	 * Its input and output.
	 *
	 * @var array<int, resource>
	 */
	private array $pipes = array();

	private int $port;

	private string $scheme;

	/**
	 * Starts the server.
	 *
	 * @param string $certificate File of a certificate and its key, for https; '' for http.
	 */
	public function __construct( string $certificate = '' ) {
		$this->scheme = '' === $certificate ? 'http' : 'https';
		$process = proc_open(
			array( PHP_BINARY, '-d', 'display_errors=stderr', __DIR__ . '/observing-server.php', $certificate ),
			array( array( 'pipe', 'r' ), array( 'pipe', 'w' ), STDERR ),
			$this->pipes
		);
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'The server did not start.' );
		}
		$this->process = $process;
		$this->port    = (int) fgets( $this->pipes[1] );
	}

	/**
	 * Stops the server.
	 */
	public function stop(): void {
		fclose( $this->pipes[0] );
		fclose( $this->pipes[1] );
		proc_close( $this->process );
	}

	/**
	 * Gives the server's origin.
	 */
	public function origin(): string {
		return $this->scheme . '://127.0.0.1:' . $this->port;
	}

	/**
	 * Gives the server's host and port.
	 */
	public function authority(): string {
		return '127.0.0.1:' . $this->port;
	}

	/**
	 * Gives the server's port.
	 */
	public function port(): int {
		return $this->port;
	}

	/**
	 * Sets what the next requests are told; the last answer is used again. Empties the log.
	 *
	 * @param list<array<string, mixed>> $answers Answers.
	 * @param int                        $hold    How many requests must be there before the first is answered.
	 */
	public function answer( array $answers, int $hold = 1 ): void {
		foreach ( $answers as $place => $answer ) {
			$answers[ $place ]['body'] = base64_encode( $answer['body'] ?? '' );
		}
		$this->ask(
			array(
				'answers' => $answers,
				'hold'    => $hold,
			)
		);
	}

	/**
	 * Gives the number of connections since the log was emptied.
	 */
	public function connections(): int {
		return $this->ask( array( 'log' => true ) )['connections'];
	}

	/**
	 * Gives the greatest number of requests that waited at the same time.
	 */
	public function most_at_once(): int {
		return $this->ask( array( 'log' => true ) )['most'];
	}

	/**
	 * Gives the number of bytes of endless answers that were taken.
	 */
	public function written(): int {
		return $this->ask( array( 'log' => true ) )['written'];
	}

	/**
	 * Gives the requests since the log was emptied.
	 *
	 * @return list<array{line: string, headers: array<string, string>, body: string}> Header names in lower case.
	 */
	public function requests(): array {
		$requests = array();
		foreach ( $this->ask( array( 'log' => true ) )['requests'] as $seen ) {
			$lines   = explode( "\r\n", (string) base64_decode( $seen['head'], true ) );
			$headers = array();
			foreach ( array_slice( $lines, 1 ) as $line ) {
				list( $name, $value )           = explode( ':', $line, 2 );
				$headers[ strtolower( $name ) ] = trim( $value );
			}
			$requests[] = array(
				'line'    => $lines[0],
				'headers' => $headers,
				'body'    => (string) base64_decode( $seen['body'], true ),
			);
		}
		return $requests;
	}

	/**
	 * Sends a command.
	 *
	 * @param array<string, mixed> $command Command.
	 * @return array{connections: int, requests: list<array{head: string, body: string}>, most: int, written: int}
	 */
	private function ask( array $command ): array {
		fwrite( $this->pipes[0], json_encode( $command ) . "\n" );
		return json_decode( (string) fgets( $this->pipes[1] ), true );
	}
}
