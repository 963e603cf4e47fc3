import { findingText } from '../../../src/reporters';
import type { Observation } from '../../../src/engine';
import { anObservation, errorAnswer, putMissing } from './support/reports';
import { english } from './support/translator';

/** Wordings under a finding that rests on all of these. */
function quotesOf( ...observations: Observation[] ): string[] {
	const [ finding ] = putMissing().findings;
	const report = putMissing( {
		findings: [ { ...finding!, observations: observations.map( ( { id } ) => id ) } ],
		observations,
	} );
	return findingText( english, report, report.findings[ 0 ]! ).quotes.map(
		( { operation, code, words } ) => `${ operation } ${ code } ${ words }`
	);
}

const said = ( id: string, operation: Observation[ 'operation' ], words: string ): Observation =>
	anObservation( { id, operation, answer: errorAnswer( 403, 'AccessDenied', words ) } );

test( 'The same refusal of two keys is quoted once', () => {
	expect( quotesOf( said( 'a.1', 'PutObject', 'no to key 1' ), said( 'b.1', 'PutObject', 'no to key 2' ) ) ).toEqual(
		[ 'PutObject AccessDenied no to key 1' ]
	);
} );

test( 'The same words to two operations are quoted once, other words again', () => {
	expect(
		quotesOf(
			said( 'a.1', 'ListObjectsV2', 'Access Denied' ),
			said( 'b.1', 'PutObject', 'Access Denied' ),
			said( 'c.1', 'GetObject', 'Not you' )
		)
	).toEqual( [ 'ListObjectsV2 AccessDenied Access Denied', 'GetObject AccessDenied Not you' ] );
} );

test( 'The same refusal is quoted once even if each operation names another file', () => {
	expect(
		quotesOf(
			said( 'a.1', 'PutObject', 'no on resource: "arn:a"' ),
			said( 'b.1', 'UploadPart', 'no on resource: "arn:b"' )
		)
	).toHaveLength( 1 );
} );

test( 'S3 speaks before STS, and an answer without words only where there is no other', () => {
	const head = anObservation( {
		id: 'head-bucket.1',
		operation: 'HeadBucket',
		answer: { status: 403, headers: {}, body: '', bodyBytes: 0 },
	} );
	expect( quotesOf( head, said( 'a.1', 'GetCallerIdentity', 'STS' ), said( 'b.1', 'PutObject', 'S3' ) ) ).toEqual( [
		'PutObject AccessDenied S3',
		'GetCallerIdentity AccessDenied STS',
	] );
	expect( quotesOf( head ) ).toEqual( [ 'HeadBucket  ' ] );
} );

test( 'A sign-in page is quoted by its title even where its status says that all is well', () => {
	const answer = { status: 200, headers: {}, body: '<!DOCTYPE html><title>Hotel Wi-Fi</title>', bodyBytes: 40 };
	expect( quotesOf( anObservation( { answer } ) ) ).toEqual( [ 'ListObjectsV2  Hotel Wi-Fi' ] );
} );

test( 'A remedy sees the target of the report', () => {
	const report = putMissing();
	const [ remedy ] = findingText( english, report, report.findings[ 0 ]! ).remedies;
	expect( JSON.parse( remedy?.copy?.text ?? '' ) ).toMatchObject( {
		Resource: 'arn:aws:s3:::site-backups/example/*',
	} );
} );
