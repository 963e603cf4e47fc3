import type { Report, Translator } from '../../engine';
import { bucketCare } from '../reading/bucket-care';
import { exposureGroups } from '../reading/exposure-rows';
import { describeRestorable, explainExposure, toneOfRestorable } from '../words/exposure';
import { hang } from './layout';
import { markOf } from './marks';

/** What a thief could do with the key. */
export function exposureLines( translator: Translator, report: Report ): readonly string[] {
	const { __ } = translator;
	return [
		...hang( '', explainExposure( translator ) ),
		...exposureGroups( translator, report ).flatMap( ( { title, rows } ) => [
			'',
			`${ title }:`,
			...rows.flatMap( ( { label, word, tone, detail } ) => [
				...hang( `${ markOf( tone ) } `, `${ label }: ${ word }` ),
				...( detail ? hang( '', detail, 7 ) : [] ),
			] ),
		] ),
		'',
		__( 'Can what was written before the theft be restored?', 'bucket-doctor' ),
		...hang(
			`${ markOf( toneOfRestorable( report.exposure ) ) } `,
			describeRestorable( translator, report.exposure )
		),
	];
}

/** How the bucket is kept. */
export const careLines = ( translator: Translator, report: Report ): readonly string[] =>
	bucketCare( translator, report ).flatMap( ( { label, value, tone } ) =>
		hang( `${ markOf( tone ) } `, `${ label }: ${ value }` )
	);
