<?php
/**
 * A server that notes every byte it is sent. It prints its port and runs until its input ends.
 *
 * Each line of its input is a command as JSON: `{ "answers": [ … ] }` sets what the next requests are told, in the order
 * in which they arrive, `{ "hold": n }` keeps every answer back until n requests are there, `{ "log": true }` asks for
 * what was seen. Each command is answered with one line. Argument: file of a certificate and its key, for https.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

$certificate = $argv[1] ?? '';
$context     = stream_context_create( array( 'ssl' => array( 'local_cert' => $certificate ) ) );
$server      = stream_socket_server( ( '' === $certificate ? 'tcp' : 'tls' ) . '://127.0.0.1:0', $number, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context );
echo substr( (string) strrchr( (string) stream_socket_get_name( $server, false ), ':' ), 1 ) . "\n";
stream_set_blocking( STDIN, false );

$log     = array(
	'connections' => 0,
	'requests'    => array(),
	'most'        => 0,
	'written'     => 0,
);
$answers = array();
$hold    = 1;
$clients = array();
$waiting = array();
$endless = array();
$input   = '';

$close = static function ( int $id ) use ( &$clients, &$endless ): void {
	if ( isset( $clients[ $id ] ) ) {
		fclose( $clients[ $id ]['socket'] );
	}
	unset( $clients[ $id ], $endless[ $id ] );
};

$answer = static function ( int $id, array $with ) use ( &$clients, &$endless, $close ): void {
	$socket = $clients[ $id ]['socket'];
	if ( ! empty( $with['reset'] ) ) {
		$close( $id );
		return;
	}
	$body    = base64_decode( $with['body'] ?? '' ) . ( empty( $with['echo'] ) ? '' : $clients[ $id ]['buffer'] );
	$headers = '';
	foreach ( ( $with['headers'] ?? array() ) as $name => $value ) {
		$headers .= $name . ': ' . $value . "\r\n";
	}
	if ( empty( $with['endless'] ) ) {
		$headers .= 'Content-Length: ' . ( $with['length'] ?? strlen( $body ) ) . "\r\n";
	}
	stream_set_blocking( $socket, true );
	fwrite( $socket, 'HTTP/1.1 ' . ( $with['status'] ?? 200 ) . " Answer\r\n" . $headers . "Connection: close\r\n\r\n" . ( 'HEAD' === $clients[ $id ]['method'] ? '' : $body ) );
	if ( ! empty( $with['endless'] ) ) {
		stream_set_blocking( $socket, false );
		$endless[ $id ] = true;
		return;
	}
	$close( $id );
};

while ( true ) {
	$read = array( STDIN, $server );
	foreach ( $clients as $client ) {
		$read[] = $client['socket'];
	}
	$write = array();
	foreach ( array_keys( $endless ) as $id ) {
		$write[] = $clients[ $id ]['socket'];
	}
	$except = array();
	if ( false === stream_select( $read, $write, $except, null ) ) {
		exit( 1 );
	}
	foreach ( array_keys( $endless ) as $id ) {
		$written = in_array( $clients[ $id ]['socket'], $write, true ) ? @fwrite( $clients[ $id ]['socket'], str_repeat( 'x', 65536 ) ) : 0;
		if ( false === $written ) {
			$close( $id );
		} else {
			$log['written'] += $written;
		}
	}
	if ( in_array( $server, $read, true ) ) {
		$socket = @stream_socket_accept( $server );
		if ( false === $socket ) {
			// The client did not like the certificate.
			continue;
		}
		stream_set_blocking( $socket, false );
		$clients[ (int) $socket ] = array(
			'socket' => $socket,
			'buffer' => '',
			'method' => '',
			'done'   => false,
		);
		++$log['connections'];
	}
	if ( in_array( STDIN, $read, true ) ) {
		$piece = fread( STDIN, 65536 );
		if ( false === $piece || '' === $piece ) {
			exit( 0 );
		}
		$input .= $piece;
	}
	if ( false !== strpos( $input, "\n" ) ) {
		list( $line, $input ) = explode( "\n", $input, 2 );
		$command              = json_decode( $line, true );
		if ( isset( $command['answers'] ) ) {
			$answers = $command['answers'];
			$hold    = $command['hold'] ?? 1;
			$log     = array(
				'connections' => 0,
				'requests'    => array(),
				'most'        => 0,
				'written'     => 0,
			);
			$waiting = array();
		}
		echo json_encode( $log ) . "\n";
	}
	foreach ( $clients as $id => $client ) {
		if ( ! in_array( $client['socket'], $read, true ) ) {
			continue;
		}
		$data = fread( $client['socket'], 65536 );
		if ( false === $data || '' === $data ) {
			if ( feof( $client['socket'] ) ) {
				unset( $waiting[ $id ] );
				$close( $id );
			}
			continue;
		}
		$clients[ $id ]['buffer'] .= $data;
		$parts = explode( "\r\n\r\n", $clients[ $id ]['buffer'], 2 );
		$size  = 1 === preg_match( '/^content-length: *([0-9]+)/mi', $parts[0], $found ) ? (int) $found[1] : 0;
		if ( $client['done'] || ! isset( $parts[1] ) || strlen( $parts[1] ) < $size ) {
			continue;
		}
		$clients[ $id ]['done']   = true;
		$clients[ $id ]['method'] = (string) strtok( $parts[0], ' ' );
		$log['requests'][]        = array(
			'head' => base64_encode( $parts[0] ),
			'body' => base64_encode( $parts[1] ),
		);
		$waiting[ $id ] = $answers[ count( $log['requests'] ) - 1 ] ?? ( end( $answers ) ?: array() );
		$log['most']    = max( $log['most'], count( $waiting ) );
	}
	if ( count( $log['requests'] ) >= $hold ) {
		foreach ( $waiting as $id => $with ) {
			unset( $waiting[ $id ] );
			$answer( $id, $with );
		}
	}
}
