import type { Exposed, Report, Translator } from '../../engine';
import { describeDeed, describeExposed, describeExposureReason } from '../words/exposure';
import type { Deed } from '../words/exposure';
import type { Tone } from '../words/tone';
import { proofsOf } from './proofs';
import type { Proof } from './proofs';

/** One thing that a thief might do. */
export interface ExposureRow {
	readonly deed: Deed;
	readonly label: string;
	readonly word: string;
	readonly tone: Tone;
	/** Why it is not known; '' where it is. */
	readonly detail: string;
	readonly proofs: readonly Proof[];
}

/** Rows that belong together: the plugin's own folder, and what lies beyond it. */
export interface ExposureGroup {
	readonly id: 'folder' | 'beyond';
	readonly title: string;
	readonly rows: readonly ExposureRow[];
}

type Value = Parameters< typeof describeExposed >[ 1 ];

function rowOf( translator: Translator, report: Report, deed: Deed, exposed: Value ): ExposureRow {
	const { reason, proof }: Exposed< string > = exposed;
	const isMeant = deed === 'publish' && exposed.value === 'yes' && report.target.acl.startsWith( 'public-' );
	const words = describeExposed( translator, exposed );
	return {
		deed,
		label: describeDeed( translator, deed ),
		...words,
		// Media that visitors see is public on purpose.
		...( isMeant ? { tone: 'neutral' as const } : {} ),
		detail: reason ? describeExposureReason( translator, reason, { deed, wasAsked: proof.length > 0 } ) : '',
		proofs: proofsOf( translator, report, proof ),
	};
}

/** What a thief of the key could do, in two groups. */
export function exposureGroups( translator: Translator, report: Report ): readonly ExposureGroup[] {
	const { __ } = translator;
	const { exposure } = report;
	const { otherFolders, otherBuckets } = exposure;
	const rows = ( all: ReadonlyArray< readonly [ Deed, Value ] > ) =>
		all.map( ( [ deed, exposed ] ) => rowOf( translator, report, deed, exposed ) );
	return [
		{
			id: 'folder',
			title: report.target.keyPrefix
				? __( 'In this folder', 'bucket-doctor' )
				: __( 'In this bucket', 'bucket-doctor' ),
			rows: rows( [
				[ 'list', exposure.list ],
				[ 'read', exposure.read ],
				[ 'overwrite', exposure.overwrite ],
				[ 'delete', exposure.delete ],
				[ 'deleteVersions', exposure.deleteVersions ],
				[ 'publish', exposure.publish ],
			] ),
		},
		{
			id: 'beyond',
			title: __( 'Beyond it', 'bucket-doctor' ),
			rows: rows( [
				[ 'otherFolders.list', otherFolders.list ],
				[ 'otherFolders.read', otherFolders.read ],
				[ 'otherFolders.write', otherFolders.write ],
				[ 'otherBuckets.names', otherBuckets.names ],
				[ 'otherBuckets.content', otherBuckets.content ],
				[ 'changeSettings', exposure.changeSettings ],
			] ),
		},
	];
}
