<?php
/**
 * Prints as JSON the strings to translate that stand in files of PHP: text, plural, context, comment, file.
 *
 * Arguments: the files.
 */

const FUNCTIONS = array(
	'__'           => array( 'text', 'domain' ),
	'_e'           => array( 'text', 'domain' ),
	'esc_html__'   => array( 'text', 'domain' ),
	'esc_html_e'   => array( 'text', 'domain' ),
	'esc_attr__'   => array( 'text', 'domain' ),
	'esc_attr_e'   => array( 'text', 'domain' ),
	'_x'           => array( 'text', 'context', 'domain' ),
	'esc_html_x'   => array( 'text', 'context', 'domain' ),
	'esc_attr_x'   => array( 'text', 'context', 'domain' ),
	'_n'           => array( 'text', 'plural', '', 'domain' ),
	'_nx'          => array( 'text', 'plural', '', 'context', 'domain' ),
);

/** Reads the literal at a token: what PHP itself would make of it, null where it is none. */
function literal( array $tokens, int $at ): ?string {
	if ( ! is_array( $tokens[ $at ] ) || T_CONSTANT_ENCAPSED_STRING !== $tokens[ $at ][0] ) {
		return null;
	}
	$text = substr( $tokens[ $at ][1], 1, -1 );
	return "'" === $tokens[ $at ][1][0] ? str_replace( array( "\\'", '\\\\' ), array( "'", '\\' ), $text ) : stripcslashes( $text );
}

/** Reads the arguments of a call whose opening bracket is at a token: literals, null for all else. */
function arguments( array $tokens, int $at ): array {
	$depth  = 0;
	$values = array();
	$single = null;
	$count  = 0;
	for ( ; isset( $tokens[ $at ] ); $at++ ) {
		$token = $tokens[ $at ];
		if ( in_array( $token, array( '(', '[' ), true ) && 1 < ++$depth ) {
			++$count;
		} elseif ( in_array( $token, array( ')', ']' ), true ) && 0 === --$depth || ',' === $token && 1 === $depth ) {
			$values[] = 1 === $count ? $single : null;
			$count    = 0;
			if ( 0 === $depth ) {
				return $values;
			}
		} elseif ( '(' !== $token && ( ! is_array( $token ) || ! in_array( $token[0], array( T_WHITESPACE, T_COMMENT ), true ) ) ) {
			$single = literal( $tokens, $at );
			++$count;
		}
	}
	return $values;
}

$found = array();
foreach ( array_slice( $argv, 1 ) as $file ) {
	$tokens  = token_get_all( (string) file_get_contents( $file ) );
	$comment = null;
	$ends_at = 0;
	foreach ( $tokens as $at => $token ) {
		if ( ! is_array( $token ) ) {
			continue;
		}
		list( $kind, $text, $line ) = $token;
		if ( T_COMMENT === $kind && preg_match( '~^(?:/\*|//)\s*(translators:.*?)\s*(?:\*/)?$~is', $text, $parts ) ) {
			$comment = $parts[1];
			$ends_at = $line + substr_count( $text, "\n" );
		}
		if ( T_STRING === $kind && isset( FUNCTIONS[ $text ] ) && '(' === ( $tokens[ $at + 1 ] ?? null ) ) {
			$parts  = FUNCTIONS[ $text ];
			$values = array_filter( array_combine( $parts, array_pad( arguments( $tokens, $at + 1 ), count( $parts ), null ) ), 'is_string' );
			if ( 'bucket-doctor' !== ( $values['domain'] ?? '' ) || array_diff( array_filter( $parts ), array_keys( $values ) ) ) {
				fwrite( STDERR, "$file:$line: $text() needs literal texts and the domain 'bucket-doctor'.\n" );
				exit( 1 );
			}
			unset( $values['domain'], $values[''] );
			$found[] = $values + ( null !== $comment && $ends_at >= $line - 1 ? array( 'comment' => $comment ) : array() ) + array( 'file' => $file );
			$comment = null;
		}
	}
}

echo json_encode( $found, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
