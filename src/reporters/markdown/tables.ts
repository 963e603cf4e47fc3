import type { Report, Translator } from '../../engine';
import { bucketCare } from '../reading/bucket-care';
import { exposureGroups } from '../reading/exposure-rows';
import { facts } from '../reading/facts';
import { permissionRows } from '../reading/permission-rows';
import type { Tone } from '../words/tone';
import { cellCode, escapeText } from './escape';

const ICONS: Record< Tone, string > = { good: '✔', bad: '✖', warning: '⚠', unknown: '?', neutral: '–' };

export const iconOf = ( tone: Tone ): string => ICONS[ tone ];

export function table( head: readonly string[], rows: ReadonlyArray< readonly string[] > ): string {
	const line = ( cells: readonly string[] ) => `| ${ cells.join( ' | ' ) } |`;
	return [ line( head ), line( head.map( () => '---' ) ), ...rows.map( line ) ].join( '\n' );
}

export const factTable = ( translator: Translator, report: Report ): string =>
	table(
		[ '', '' ],
		facts( translator, report ).map( ( { label, value, isCode } ) => [
			escapeText( label ),
			isCode ? cellCode( value ) : escapeText( value ),
		] )
	);

export function permissionTable( translator: Translator, report: Report ): string {
	const { __ } = translator;
	const head = [
		__( 'Action', 'bucket-doctor' ),
		__( 'Needed for', 'bucket-doctor' ),
		__( 'Decision', 'bucket-doctor' ),
		__( 'How we know', 'bucket-doctor' ),
	];
	const rows = permissionRows( translator, report ).map( ( { decision, neededFor, need, words, proofs } ) => [
		cellCode( decision.action ),
		escapeText( `${ neededFor } (${ need })` ),
		`${ iconOf( words.tone ) } ${ escapeText( words.word ) }`,
		[
			...proofs.map(
				( { observation, outcome } ) => `${ cellCode( observation.operation ) } → ${ escapeText( outcome ) }`
			),
			...( words.detail ? [ escapeText( words.detail ) ] : [] ),
		].join( '<br>' ),
	] );
	return table( head, rows );
}

/** What a thief could do, one row each. */
export function exposureTable( translator: Translator, report: Report ): string {
	const { __ } = translator;
	const head = [
		'',
		__( 'A thief could', 'bucket-doctor' ),
		__( 'As far as was seen', 'bucket-doctor' ),
		__( 'How we know', 'bucket-doctor' ),
	];
	const rows = exposureGroups( translator, report ).flatMap( ( group ) =>
		group.rows.map( ( { label, word, tone, detail, proofs }, index ) => [
			index === 0 ? escapeText( group.title ) : '',
			escapeText( label ),
			`${ iconOf( tone ) } ${ escapeText( word ) }`,
			detail
				? escapeText( detail )
				: [
						...new Set(
							proofs.map(
								( { observation, outcome } ) =>
									`${ cellCode( observation.operation ) } → ${ escapeText( outcome ) }`
							)
						),
					].join( '<br>' ),
		] )
	);
	return table( head, rows );
}

/** How the bucket is kept, one setting a row. */
export const careTable = ( translator: Translator, report: Report ): string =>
	table(
		[ '', '' ],
		bucketCare( translator, report ).map( ( { label, value, tone } ) => [
			escapeText( label ),
			`${ iconOf( tone ) } ${ escapeText( value ) }`,
		] )
	);
