import type { PolicyReading, Translator } from '../../engine';
import { clean } from '../reading/clean';
import { policyRemarks, policyRows, summarisePolicy } from '../reading/policy-reading';
import { explainPolicyReading } from '../words/text-decision';
import { hang } from './layout';
import { markOf } from './marks';

/** What a pasted policy says, for a terminal. */
export function policyLines( translator: Translator, reading: PolicyReading ): readonly string[] {
	const rows = policyRows( translator, reading );
	const column = Math.max( 0, ...rows.map( ( { row } ) => row.action.length ) ) + 2;
	return [
		...hang( '', summarisePolicy( translator, reading ) ),
		...policyRemarks( translator, reading ).flatMap( ( { tone, title, place, why, todo } ) => [
			'',
			...hang( `${ markOf( tone ) } `, clean( title ) ),
			...hang( '', clean( place ), 5 ),
			...hang( '', clean( why ), 5 ),
			...hang( '-> ', clean( todo ), 5 ),
		] ),
		...( rows.length ? [ '', ...hang( '', explainPolicyReading( translator ) ) ] : [] ),
		...rows.flatMap( ( { row, need, word, tone } ) =>
			hang( `${ markOf( tone ) } ${ row.action.padEnd( column ) }`, `${ row.operation } - ${ need }: ${ word }` )
		),
	];
}

/** The same alone, with a closing line feed. */
export const renderPolicyText = ( reading: PolicyReading, translator: Translator ): string =>
	`${ policyLines( translator, reading )
		.map( ( line ) => line.trimEnd() )
		.join( '\n' ) }\n`;
