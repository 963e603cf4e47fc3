import { findProfile } from '../../../src/engine';
import type { Decision, Report } from '../../../src/engine';
import { fileName, fileNameWith } from '../../../src/engine/profiles/file-name';
import type { World } from '../../../src/sandbox/world';
import { oracle } from '../oracle/oracle';
import type { Ruling } from '../oracle/ruling';
import type { Asked } from '../oracle/request';
import { askedOf, witnessOf } from './rows';
import type { TrialRun } from './run-trial';
import { numbers, pick } from '../worlds/numbers';

/** Names of the plugin's own files, per world. */
const SAMPLES = 50;

/** A row whose decision does not hold for every file of the plugin's. */
export interface Split {
	readonly row: Decision;
	/** A file for which it does not. */
	readonly key: string;
	readonly truth: Ruling[ 'verdict' ];
}

const isRecord = ( value: unknown ): value is Record< string, unknown > => typeof value === 'object' && value !== null;

/** Every Resource and NotResource of the world's policies. */
function patternsIn( value: unknown ): readonly string[] {
	if ( ! isRecord( value ) ) {
		return [];
	}
	return Object.entries( value ).flatMap( ( [ name, item ] ) =>
		name === 'Resource' || name === 'NotResource' ? [ item ].flat().map( String ) : patternsIn( item )
	);
}

const ESCAPED = /[.+^${}()|[\]\\]/g;

/** A pattern of a policy as a regular expression. */
const toExpression = ( pattern: string ): RegExp =>
	new RegExp(
		`^${ pattern
			.split( /(\$\{[*?$]\}|[*?])/ )
			.map(
				( part ) =>
					( { '*': '.*', '?': '.', '${*}': '\\*', '${?}': '\\?', '${$}': '\\$' } )[ part ] ??
					part.replace( ESCAPED, '\\$&' )
			)
			.join( '' ) }$`,
		's'
	);

/** Tells keys apart that some pattern tells apart: keys of one kind are the same to every policy. */
function kinds( world: World ): ( key: string ) => string {
	const expressions = [ ...new Set( patternsIn( world ) ) ].map( toExpression );
	const arn = `arn:aws:s3:::${ world.typed.bucket }/`;
	return ( key ) => expressions.map( ( expression ) => ( expression.test( arn + key ) ? '1' : '0' ) ).join( '' );
}

/** Names as the plugin gives them: each of its kinds as it stands, then with other texts where such names differ. */
function sampleKeys( { target, profile }: Report, seed: number ): readonly string[] {
	const next = numbers( seed );
	const shapes = findProfile( profile )?.shapes ?? [];
	const text = () => Array.from( { length: 12 }, () => pick( next, Array.from( '0123456789abcdef' ) ) ).join( '' );
	return Array.from( { length: SAMPLES }, ( _, index ) => {
		const shape = shapes[ index % shapes.length ] ?? 'file';
		return `${ target.keyPrefix }${ index < shapes.length ? fileName( shape ) : fileNameWith( shape, text() ) }`;
	} );
}

const passes = ( { verdict }: Pick< Ruling, 'verdict' > ): boolean => verdict === 'allowed';

/** The rows that do not hold for all files of the plugin's, each with one for which it does not. Files that were there already are not looked at. */
export async function findSplits( { trial: { world }, report }: TrialRun, seed: number ): Promise< readonly Split[] > {
	const kindOf = kinds( world );
	const representatives = new Map( sampleKeys( report, seed ).map( ( key ) => [ kindOf( key ), key ] as const ) );
	const splits: Split[] = [];
	for ( const row of report.decisions ) {
		const witness = witnessOf( report, row );
		if ( row.decision === 'unknown' || ! witness?.key ) {
			continue;
		}
		const own = askedOf( report, row, witness );
		const asked: Asked = { ...own, ownAcl: own.ownAcl ?? '' };
		const others = [ ...representatives ].filter( ( [ kind ] ) => kind !== kindOf( asked.key ) );
		const here = others.length > 0 ? await oracle( world, asked ) : undefined;
		if ( ! here || passes( here ) !== ( row.decision === 'allowed' ) ) {
			// What was asked about was a file with an owner or a key of its own: no pattern made the difference.
			continue;
		}
		for ( const [ , key ] of others ) {
			const there = await oracle( world, { ...asked, key } );
			if ( passes( there ) !== passes( here ) ) {
				splits.push( { row, key, truth: there.verdict } );
				break;
			}
		}
	}
	return splits;
}
