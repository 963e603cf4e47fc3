import type { World, WorldBucket, WorldObject } from '../../../src/sandbox/world';
import { WORLDS } from '../../../src/sandbox/worlds';
import type { Trial } from '../worlds/trial';

/** What a world of the demo is changed to. */
interface Change {
	/** Name of the world that it is made from; its own where it is none. */
	readonly from?: string;
	readonly typed?: Partial< World[ 'typed' ] >;
	readonly bucket?: Partial< WorldBucket >;
}

const FOR_ALL_PLUGINS = 'whole-bucket-full-access';

/** The world in which everything is allowed, of another plugin and with another kind of bucket. */
const withEveryRight = ( profile: string, bucket: Partial< WorldBucket > = {} ): Change => ( {
	from: FOR_ALL_PLUGINS,
	typed: { profile },
	bucket,
} );

/** Worlds by name: those of the demo that differ in what may be made and removed, and the profiles that they leave out. */
const CHANGES: Readonly< Record< string, Change > > = {
	'all-right-updraftplus': {},
	'all-right-updraftplus-most-secure': {},
	'all-right-backup-folder': {},
	'all-right-s3-media-sync': {},
	'all-right-one-way-backup': {},
	'all-right-read-only': {},
	'all-right-custom': {},
	[ FOR_ALL_PLUGINS ]: {},
	'public-acl-blocked': {},
	'put-missing': {},
	'demanded-header': {},
	'refused-parts': {},
	'delete-missing': {},
	'foreign-bucket': {},
	'requester-pays': {},
	'kms-deny': {},
	'locked-bucket': {},
	versioned: {},
	'versioned-removable': {},
	suspended: {},
	'wrong-region': {},
	'one-way-backup-gcs': { from: 'all-right-one-way-backup', typed: { profile: 'one-way-backup-gcs' } },
	'lock that can be lifted': withEveryRight( 'wpvivid', {
		versioning: 'Enabled',
		objectLock: { enabled: true, default: { mode: 'GOVERNANCE', days: 30 } },
	} ),
	'lock without a retention': withEveryRight( 'backwpup', { versioning: 'Enabled', objectLock: { enabled: true } } ),
	'versions and every right': withEveryRight( 'media-cloud', { versioning: 'Enabled' } ),
	'suspended, with every right': withEveryRight( 'xcloner', { versioning: 'Suspended' } ),
	'key of AWS': withEveryRight( 's3-uploads', { encryption: { algorithm: 'aws:kms' } } ),
	'files belong to who writes them': withEveryRight( 'wp-offload-media', { ownership: 'ObjectWriter' } ),
	'rules for old versions': withEveryRight( 'advanced-media-offloader', {
		versioning: 'Enabled',
		lifecycle: [ { id: 'old', prefix: '', noncurrentDays: 30, abortDays: 7 } ],
	} ),
	'w3-total-cache': withEveryRight( 'w3-total-cache' ),
};

const FIRST = '2026-11-01T00:00:00Z';
const SECOND = '2026-11-02T00:00:00Z';

/** Files, versions, markers and uploads of others: beside the folder, in it, and where the test writes. */
function crowd( bucket: WorldBucket, prefix: string ): WorldBucket {
	const others = [
		'elsewhere/private.txt',
		`${ prefix }of-somebody-else.zip`,
		`${ prefix }bucket-doctor-test/of-somebody-else.txt`,
	];
	const keepsVersions = bucket.versioning !== undefined;
	const objects = others.flatMap( ( key ): readonly WorldObject[] => [
		{ key, body: `first of ${ key }`, lastModified: FIRST, tags: { keep: 'yes' } },
		...( keepsVersions ? [ { key, body: `second of ${ key }`, lastModified: SECOND } ] : [] ),
	] );
	const hidden = { key: `${ prefix }hidden.zip`, lastModified: FIRST };
	const markers = keepsVersions ? [ hidden, { ...hidden, deleteMarker: true, lastModified: SECOND } ] : [];
	const uploads = others.map( ( key, index ) => ( {
		key,
		initiator: `arn:aws:iam::${ bucket.owner }:user/somebody-else`,
		uploadId: `upload-of-somebody-else-${ index }`,
	} ) );
	return {
		...bucket,
		objects: [ ...( bucket.objects ?? [] ), ...objects, ...markers ],
		uploads: [ ...( bucket.uploads ?? [] ), ...uploads ],
	};
}

function worldOf( name: string, { from = name, typed, bucket }: Change ): World {
	const original = WORLDS[ from ] as World | undefined;
	if ( ! original ) {
		throw new Error( `there is no world ${ from }` );
	}
	return {
		...original,
		typed: { ...original.typed, ...typed },
		buckets: original.buckets.map( ( one ) => crowd( { ...one, ...bucket }, original.typed.prefix ) ),
	};
}

/** Trials by the name of their world. The user has said that the bucket of another account is meant. */
export const CROWDED: Readonly< Record< string, Trial > > = Object.fromEntries(
	Object.entries( CHANGES ).map( ( [ name, change ] ) => [
		name,
		{ world: worldOf( name, change ), readOnly: false, foreignBucket: true },
	] )
);
