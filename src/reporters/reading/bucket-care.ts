import type { BucketFacts, LifecycleRule, Report, Translator } from '../../engine';
import type { Tone } from '../words/tone';
import { clean } from './clean';

type Setting = Exclude< keyof BucketFacts, 'region' | 'retention' >;

/** One setting of the bucket, in words. */
export interface CareRow {
	readonly setting: Setting | 'untold';
	readonly label: string;
	/** Names that S3 gives stand in it as they are. */
	readonly value: string;
	readonly tone: Tone;
}

type Told = Pick< CareRow, 'value' | 'tone' >;

function labelOf( { __ }: Translator, setting: Setting ): string {
	switch ( setting ) {
		case 'versioning':
			return __( 'Earlier versions', 'bucket-doctor' );
		case 'objectLock':
			return __( 'Object Lock', 'bucket-doctor' );
		case 'lifecycle':
			return __( 'Lifecycle rules', 'bucket-doctor' );
		case 'publicAccessBlock':
			return __( 'Public access', 'bucket-doctor' );
		case 'policyStatus':
			return __( 'Bucket policy', 'bucket-doctor' );
		case 'ownership':
			return __( 'ACLs', 'bucket-doctor' );
		case 'encryption':
			return __( 'Encryption of new files', 'bucket-doctor' );
		case 'notification':
			return __( 'Notifications', 'bucket-doctor' );
		case 'replication':
			return __( 'Replication', 'bucket-doctor' );
	}
}

const told = ( tone: Tone, value: string ): Told => ( { tone, value } );

function versioning( { __ }: Translator, { versioning: state }: BucketFacts ): Told | undefined {
	switch ( state ) {
		case 'enabled':
			return told( 'good', __( 'kept', 'bucket-doctor' ) );
		case 'suspended':
			return told( 'warning', __( 'no longer kept; those from before are still there', 'bucket-doctor' ) );
		case 'unversioned':
			return told( 'warning', __( 'not kept', 'bucket-doctor' ) );
		default:
			return undefined;
	}
}

function objectLock( { __, sprintf }: Translator, { objectLock: state, retention }: BucketFacts ): Told | undefined {
	switch ( state ) {
		case 'none':
			return told( 'neutral', __( 'off', 'bucket-doctor' ) );
		case 'enabled':
			return told( 'good', __( 'on, for files that are locked one by one', 'bucket-doctor' ) );
		case 'default-retention':
			return retention?.days === undefined
				? told( 'good', __( 'on, every new file is locked', 'bucket-doctor' ) )
				: told(
						'good',
						sprintf(
							/* translators: 1: Number of days. 2: Mode of Object Lock, COMPLIANCE or GOVERNANCE. */
							__( 'on, every new file is locked for %1$d days (%2$s)', 'bucket-doctor' ),
							retention.days,
							clean( retention.mode )
						)
					);
		default:
			return undefined;
	}
}

function ruleText( { __, sprintf }: Translator, rule: LifecycleRule ): string {
	const { expirationDays, expirationDate, noncurrentDays, newestKept, abortDays, archive } = rule;
	const parts = [
		/* translators: %d: Number of days. */
		[ __( 'files are removed after %d days', 'bucket-doctor' ), expirationDays ],
		[
			/* translators: %s: Date, e.g. 2027-01-01. */
			__( 'files are removed from %s on', 'bucket-doctor' ),
			expirationDate && clean( expirationDate.slice( 0, 10 ) ),
		],
		/* translators: %s: Storage class, e.g. GLACIER. */
		[ __( 'files are moved to %s', 'bucket-doctor' ), archive && clean( archive.storageClass ) ],
		/* translators: %d: Number of days. */
		[ __( 'earlier versions are removed after %d days', 'bucket-doctor' ), noncurrentDays ],
		[
			/* translators: %d: Number of versions. */
			__( 'all but the newest %d earlier versions are removed', 'bucket-doctor' ),
			noncurrentDays === undefined ? newestKept : undefined,
		],
		/* translators: %d: Number of days. */
		[ __( 'unfinished uploads are removed after %d days', 'bucket-doctor' ), abortDays ],
	] as const;
	const does = parts.flatMap( ( [ text, value ] ) => ( value === undefined ? [] : [ sprintf( text, value ) ] ) );
	const what = does.length > 0 ? does.join( ', ' ) : __( 'something else', 'bucket-doctor' );
	const scope = [ clean( rule.prefix ), rule.isNarrowed ? __( 'some of them', 'bucket-doctor' ) : '' ];
	const where = scope.filter( Boolean ).join( ', ' );
	return where ? `${ what } (${ where })` : what;
}

function lifecycle( translator: Translator, { lifecycle: rules }: BucketFacts ): Told | undefined {
	if ( ! rules ) {
		return undefined;
	}
	return rules.length === 0
		? told( 'neutral', translator.__( 'none: nothing is removed by itself', 'bucket-doctor' ) )
		: told( 'good', rules.map( ( rule ) => ruleText( translator, rule ) ).join( '; ' ) );
}

function publicAccess( { __, sprintf }: Translator, { publicAccessBlock: block }: BucketFacts ): Told | undefined {
	if ( ! block ) {
		return undefined;
	}
	const off = Object.keys( block ).filter( ( name ) => ! block[ name ] );
	if ( off.length === 0 ) {
		return told( 'good', __( 'blocked', 'bucket-doctor' ) );
	}
	/* translators: %s: Names of settings, e.g. BlockPublicAcls, IgnorePublicAcls. */
	return told( 'neutral', sprintf( __( 'possible; switched off: %s', 'bucket-doctor' ), off.join( ', ' ) ) );
}

function policyStatus( { __ }: Translator, { policyStatus: state }: BucketFacts ): Told | undefined {
	switch ( state ) {
		case 'public':
			return told( 'warning', __( 'lets everyone in', 'bucket-doctor' ) );
		case 'not-public':
			return told( 'good', __( 'not public', 'bucket-doctor' ) );
		case 'none':
			return told( 'neutral', __( 'none', 'bucket-doctor' ) );
		default:
			return undefined;
	}
}

function ownership( { __, sprintf }: Translator, { ownership: setting }: BucketFacts ): Told | undefined {
	if ( setting === undefined ) {
		return undefined;
	}
	return setting === 'BucketOwnerEnforced'
		? told( 'good', __( 'switched off: policies alone decide', 'bucket-doctor' ) )
		: /* translators: %s: Name of a setting, e.g. ObjectWriter. */
			told( 'neutral', sprintf( __( 'in use (%s)', 'bucket-doctor' ), clean( setting ) ) );
}

function encryption( { __ }: Translator, { encryption: algorithm }: BucketFacts ): Told | undefined {
	if ( algorithm === undefined ) {
		return undefined;
	}
	return algorithm === 'none'
		? told( 'neutral', __( 'none by default', 'bucket-doctor' ) )
		: told( 'good', clean( algorithm ) );
}

const configured = ( { __ }: Translator, state: 'none' | 'configured' | undefined ): Told | undefined =>
	state && told( 'neutral', state === 'none' ? __( 'none', 'bucket-doctor' ) : __( 'set up', 'bucket-doctor' ) );

const READERS: Readonly< Record< Setting, ( translator: Translator, bucket: BucketFacts ) => Told | undefined > > = {
	versioning,
	objectLock,
	lifecycle,
	publicAccessBlock: publicAccess,
	policyStatus,
	ownership,
	encryption,
	notification: ( translator, bucket ) => configured( translator, bucket.notification ),
	replication: ( translator, bucket ) => configured( translator, bucket.replication ),
};

/** How the bucket is kept, setting by setting; the last row names what nobody told. */
export function bucketCare( translator: Translator, { bucket }: Report ): readonly CareRow[] {
	const { __ } = translator;
	const settings = Object.keys( READERS ) as Setting[];
	const rows = settings.flatMap( ( setting ): readonly CareRow[] => {
		const answer = READERS[ setting ]( translator, bucket );
		return answer ? [ { setting, label: labelOf( translator, setting ), ...answer } ] : [];
	} );
	const untold = settings.filter( ( setting ) => ! rows.some( ( row ) => row.setting === setting ) );
	const names = untold.map( ( setting ) => labelOf( translator, setting ) ).join( ', ' );
	return untold.length === 0
		? rows
		: [
				...rows,
				{
					setting: 'untold',
					label: __( 'Not told to this key', 'bucket-doctor' ),
					...told( 'unknown', names ),
				},
			];
}
