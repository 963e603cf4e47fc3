import fc from 'fast-check';
import { explainPolicyFinding, lintPolicy } from '../../../../src/engine';
import { english } from '../../../../src/cli/translator';
import { contextOf, policyOf } from './support/lint';

const CONTEXTS = [
	contextOf(),
	contextOf( { bucket: '', region: '', prefix: '' } ),
	contextOf( { profile: 'custom' } ),
];

/** Reads the text, says every finding in words, and tells what is wrong with that. */
function faultsOf( text: string ): readonly string[] {
	const lines = text.split( /\r\n|\r|\n/ ).length;
	return CONTEXTS.flatMap( ( context ) => {
		const { isReadable, findings } = lintPolicy( text, context );
		const isSilent = ! isReadable && ! findings.some( ( { severity } ) => severity === 'error' );
		return [
			...( isSilent ? [ 'it is unreadable, and nothing says why' ] : [] ),
			...findings.flatMap( ( finding ) => {
				const { title, why, todo } = explainPolicyFinding( english, finding ) ?? {};
				return [
					...( title && why && todo ? [] : [ `${ finding.rule } lacks words` ] ),
					...( finding.place.line <= lines ? [] : [ `${ finding.rule } is at no line of the text` ] ),
					...( JSON.stringify( finding ).includes( 'null' ) && ! text.includes( 'null' )
						? [ `${ finding.rule } cannot be stored` ]
						: [] ),
				];
			} ),
		];
	} );
}

const reads = ( texts: fc.Arbitrary< string >, numRuns: number ) =>
	fc.assert(
		fc.property( texts, ( text ) => {
			expect( faultsOf( text ) ).toEqual( [] );
		} ),
		{ numRuns }
	);

/* eslint-disable jest/expect-expect -- in `reads`. */
test( 'no text makes it fail', () => {
	reads( fc.string( { unit: 'binary', maxLength: 200 } ), 200 );
} );

test( 'no JSON makes it fail', () => {
	reads( fc.json(), 200 );
} );

test( 'no policy that is spoilt somewhere makes it fail', () => {
	const Condition = { StringLike: { 's3:prefix': [ 'a/*', '${aws:username}' ] } };
	const policy = policyOf( { Condition }, { Effect: 'Deny', Principal: '*', NotAction: 's3:*' } );
	const text = JSON.stringify( policy, null, 1 );
	const spoilt = fc
		.tuple(
			fc.nat( text.length ),
			fc.nat( 12 ),
			fc.constantFrom( '', ' ', '"', ',', '}', '[', '“', '1', 'null', '{}', '\\', '${', '*' )
		)
		.map( ( [ at, length, put ] ) => text.slice( 0, at ) + put + text.slice( at + length ) );
	reads( spoilt, 500 );
} );

const part = fc.oneof(
	fc.constantFrom( 's3:GetObject', 'arn:aws:s3:::b/*', '*', 'Allow', '', 'x:' ),
	fc.jsonValue( { maxDepth: 1 } )
);

test( 'no value at any place of a policy makes it fail', () => {
	const statement = fc.dictionary(
		fc.constantFrom(
			'Effect',
			'Action',
			'NotAction',
			'Resource',
			'NotResource',
			'Principal',
			'Condition',
			'Sid',
			'__proto__'
		),
		part
	);
	const policy = fc.dictionary(
		fc.constantFrom( 'Version', 'Statement', 'Policy', 'PolicyDocument' ),
		fc.oneof( part, statement, fc.array( statement ) )
	);
	reads(
		policy.map( ( value ) => JSON.stringify( value ) ),
		500
	);
} );
