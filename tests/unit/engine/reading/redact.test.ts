import fc from 'fast-check';
import { redactBody, shortenKeyId } from '../../../../src/engine/reading/redact';

const NAMES = [
	'Token-0',
	'StringToSign',
	'StringToSignBytes',
	'CanonicalRequest',
	'CanonicalRequestBytes',
	'SignatureProvided',
	'ArgumentValue',
];

describe( 'redactBody', () => {
	it.each( NAMES )( 'replaces the content of %s and keeps the element', ( name ) => {
		expect( redactBody( `<Error><Code>X</Code><${ name }>IQoJ\nsecret</${ name }><Key>k</Key></Error>` ) ).toBe(
			`<Error><Code>X</Code><${ name }>[redacted]</${ name }><Key>k</Key></Error>`
		);
	} );

	it( 'shortens the access key id', () => {
		expect( redactBody( '<AWSAccessKeyId>AKIARTX3GSDSVNNBOPER</AWSAccessKeyId>' ) ).toBe(
			'<AWSAccessKeyId>AKIA…OPER</AWSAccessKeyId>'
		);
	} );

	it.each( [
		[ 'with attributes', '<Token-0 a="b">CANARY</Token-0>' ],
		[ 'with a prefix', '<s3:Token-0>CANARY</s3:Token-0>' ],
		[ 'in another case', '<TOKEN-0>CANARY</token-0>' ],
		[ 'without an end', '<Error><Token-0>CANARY</Erro' ],
		[ 'with markup in it', '<CanonicalRequest>PUT\n<YOUR-AKID> & CANARY<b></CanonicalRequest>' ],
		[ 'one in another', '<CanonicalRequest>a<Token-0>CANARY</Token-0>CANARY</CanonicalRequest>' ],
		[ 'quoted by a page', '<pre>&lt;Token-0&gt;CANARY&lt;/Token-0&gt;</pre>' ],
		[ 'as JSON', '{"Code":"ExpiredToken","Token-0": "CAN\\"ARY CANARY"}' ],
		[ 'in an address', 'https://b.s3.amazonaws.com/?X-Amz-Signature=CANARY&X-Amz-Security-Token=CANARY' ],
		[
			'a secret in the field of the key id',
			'<AWSAccessKeyId>CANARYfEMI/K7MDENG/bPxRfiCYEXAMPLEKEYxyz</AWSAccessKeyId>',
		],
	] )( 'leaves nothing of a value %s', ( _, text ) => {
		expect( redactBody( text ) ).not.toContain( 'CANARY' );
		expect( redactBody( text ) ).toContain( '[redacted]' );
	} );

	it.each( [
		[ 'an answer without secrets', '<Error><Code>NoSuchKey</Code><Key>Token-0</Key></Error>' ],
		[ 'an empty element', '<Token-0/>' ],
		[ 'an element whose name begins alike', '<ArgumentValues>a</ArgumentValues>' ],
	] )( 'leaves %s as it is', ( _, text ) => {
		expect( redactBody( text ) ).toBe( text );
	} );

	it( 'loses every planted secret, does it once and for all, and never throws', () => {
		const noise = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'<',
				'>',
				'</Token-0>',
				'<Error>',
				'&lt;Token-0&gt;',
				'"Token-0":"',
				'"',
				'<AWSAccessKeyId>',
				'<b'
			)
		);
		fc.assert(
			fc.property(
				fc.array( noise ),
				fc.constantFrom( ...NAMES ),
				noise,
				fc.array( noise ),
				( before, name, inside, after ) => {
					// A tag that was never finished swallows the next; that text is no element in any reader.
					const head = `${ before.join( '' ) }>`;
					const text = `${ head }<${ name }>${ inside.replaceAll( '<', '' ) }CANARY-7f3a</${ name }>${ after.join( '' ) }`;
					const once = redactBody( text );
					expect( once ).not.toContain( 'CANARY-7f3a' );
					expect( redactBody( once ) ).toBe( once );
				}
			),
			{ numRuns: 500 }
		);
	} );

	it( 'takes a hostile body', () => {
		expect( redactBody( '<Token-0>'.repeat( 29_000 ) ) ).toBe( '<Token-0>[redacted]' );
	} );
} );

describe( 'shortenKeyId', () => {
	it.each( [
		[ 'AKIARTX3GSDSVNNBOPER', 'AKIA…OPER' ],
		[ '0123456789abcdef0123456789abcdef', '0123…cdef' ],
		[ 'GOOG1EAAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKKKLLLLMMMMNNNN', 'GOOG…NNNN' ],
		[ 'AKIA…OPER', 'AKIA…OPER' ],
		[ '', '' ],
		[ 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '[redacted]' ],
		[ 'K004abcdefghijklmnopqrstuvwxyz0', '[redacted]' ],
		[ 'minio-user', '[redacted]' ],
	] )( '%s becomes %s', ( id, short ) => {
		expect( shortenKeyId( id ) ).toBe( short );
	} );
} );
