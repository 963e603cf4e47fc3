import type { Exposed, Exposure, ExposureReason, Translator } from '../../engine';
import { describeReason } from './reason';
import type { Tone } from './tone';

/** What a thief might do, as the report's fields name it. */
export type Deed =
	| 'read'
	| 'list'
	| 'overwrite'
	| 'delete'
	| 'deleteVersions'
	| 'publish'
	| 'otherFolders.list'
	| 'otherFolders.read'
	| 'otherFolders.write'
	| 'otherBuckets.names'
	| 'otherBuckets.content'
	| 'changeSettings';

/** A deed as an order to oneself: “Read the files”. */
export function describeDeed( { __ }: Translator, deed: Deed ): string {
	switch ( deed ) {
		case 'read':
			return __( 'Read the files', 'bucket-doctor' );
		case 'list':
			return __( 'See the names of the files', 'bucket-doctor' );
		case 'overwrite':
			return __( 'Write over the files', 'bucket-doctor' );
		case 'delete':
			return __( 'Delete the files', 'bucket-doctor' );
		case 'deleteVersions':
			return __( 'Delete earlier versions of them', 'bucket-doctor' );
		case 'publish':
			return __( 'Make files public', 'bucket-doctor' );
		case 'otherFolders.list':
			return __( 'See the names of files in other folders', 'bucket-doctor' );
		case 'otherFolders.read':
			return __( 'Read files in other folders', 'bucket-doctor' );
		case 'otherFolders.write':
			return __( 'Upload into other folders', 'bucket-doctor' );
		case 'otherBuckets.names':
			return __( 'See the names of other buckets', 'bucket-doctor' );
		case 'otherBuckets.content':
			return __( 'Read or change other buckets', 'bucket-doctor' );
		case 'changeSettings':
			return __( 'Change the bucket’s settings', 'bucket-doctor' );
	}
}

/** What the list of deeds is about. */
export const explainExposure = ( { __ }: Translator ): string =>
	__(
		'Whoever breaks into this site finds its key. This is what the test saw of that key; “no” means that it was refused under every name that was tried.',
		'bucket-doctor'
	);

type Value = Exposed< 'yes' | 'no' | 'n/a' | 'destroys' | 'keeps-versions' >;

/** A value in few words, and how it is coloured: what a thief cannot do is good news. */
export function describeExposed(
	{ __ }: Translator,
	{ value }: Value
): { readonly word: string; readonly tone: Tone } {
	switch ( value ) {
		case 'yes':
			return { word: __( 'yes', 'bucket-doctor' ), tone: 'warning' };
		case 'destroys':
			return { word: __( 'yes, and nothing is kept of them', 'bucket-doctor' ), tone: 'bad' };
		case 'keeps-versions':
			return { word: __( 'yes, earlier versions stay', 'bucket-doctor' ), tone: 'warning' };
		case 'no':
			return { word: __( 'no', 'bucket-doctor' ), tone: 'good' };
		case 'n/a':
			return { word: __( 'there is no such thing here', 'bucket-doctor' ), tone: 'neutral' };
		case 'unknown':
			return { word: __( 'not known', 'bucket-doctor' ), tone: 'unknown' };
	}
}

/** Why it is not known, in one sentence. */
export function describeExposureReason(
	translator: Translator,
	reason: ExposureReason,
	{ deed, wasAsked = false }: { readonly deed?: Deed; readonly wasAsked?: boolean } = {}
): string {
	const { __ } = translator;
	if ( reason === 'setting-unread' ) {
		return __( 'The setting that would tell could not be read.', 'bucket-doctor' );
	}
	if ( deed === 'otherBuckets.content' ) {
		return __( 'The test touches no other bucket.', 'bucket-doctor' );
	}
	if ( deed === 'changeSettings' ) {
		return __( 'Only a change would tell, and the test changes no setting.', 'bucket-doctor' );
	}
	return describeReason( translator, reason, wasAsked );
}

/** Whether what was written before a theft comes back, in one sentence that says why. */
export function describeRestorable( translator: Translator, exposure: Exposure ): string {
	const { __, sprintf } = translator;
	const { restorable, overwrite, deleteVersions } = exposure;
	switch ( restorable.value ) {
		case 'yes':
			return overwrite.value === 'no'
				? __( 'Yes: the key can neither write over files nor delete them.', 'bucket-doctor' )
				: __( 'Yes: earlier versions are kept, and the key cannot delete them.', 'bucket-doctor' );
		case 'days':
			return describeDays( translator, exposure );
		case 'no':
			if ( deleteVersions.value === 'yes' && overwrite.value === 'keeps-versions' ) {
				return __( 'No: earlier versions are kept, but the key can delete them as well.', 'bucket-doctor' );
			}
			return overwrite.value === 'destroys'
				? __( 'No: the key can write over files, and the bucket keeps nothing of them.', 'bucket-doctor' )
				: __( 'No: the key can delete files, and the bucket keeps nothing of them.', 'bucket-doctor' );
		case 'unknown':
			return sprintf(
				/* translators: %s: A sentence with the reason. */
				__( 'That could not be found out. %s', 'bucket-doctor' ),
				describeExposureReason( translator, restorable.reason ?? 'not-probed' )
			);
	}
}

function describeDays( { __, sprintf }: Translator, { restorable, deleteVersions }: Exposure ): string {
	const { days } = restorable;
	if ( deleteVersions.value !== 'no' ) {
		return days === undefined
			? __( 'Yes, for a time: Object Lock keeps every file.', 'bucket-doctor' )
			: sprintf(
					/* translators: %d: Number of days. */
					__(
						'Yes, for a time: Object Lock keeps every file for %d days after it was written.',
						'bucket-doctor'
					),
					days
				);
	}
	return days === undefined
		? __(
				'Yes, for a time: earlier versions are kept, and the key cannot delete them. For how long is in the bucket’s lifecycle rules, which the key may not read.',
				'bucket-doctor'
			)
		: sprintf(
				/* translators: %d: Number of days. */
				__(
					'Yes, for %d days: earlier versions are kept that long, and the key cannot delete them.',
					'bucket-doctor'
				),
				days
			);
}

const TONES: Readonly< Record< Exposure[ 'restorable' ][ 'value' ], Tone > > = {
	yes: 'good',
	days: 'good',
	no: 'bad',
	unknown: 'unknown',
};

export const toneOfRestorable = ( { restorable }: Exposure ): Tone => TONES[ restorable.value ];
