import type { Exposure } from '../../src/engine';
import { runWorld, worldNamed } from '../support/run-world';

/** `yes`, `days 30`, `unknown (setting-unread)`. */
const short = ( { value, reason, days }: { value: string; reason?: string; days?: number } ): string =>
	[ value, days, reason && `(${ reason })` ].filter( Boolean ).join( ' ' );

const flat = ( { otherFolders, otherBuckets, ...own }: Exposure ): Readonly< Record< string, string > > => ( {
	...Object.fromEntries( Object.entries( own ).map( ( [ name, told ] ) => [ name, short( told ) ] ) ),
	foldersList: short( otherFolders.list ),
	foldersRead: short( otherFolders.read ),
	foldersWrite: short( otherFolders.write ),
	names: short( otherBuckets.names ),
} );

/** A key for one folder of an unversioned bucket that may read, write and delete there. */
const FOLDER_KEY = {
	read: 'yes',
	list: 'yes',
	overwrite: 'destroys',
	delete: 'yes',
	deleteVersions: 'no',
	foldersList: 'no',
	foldersRead: 'unknown (nothing-to-read)',
	foldersWrite: 'no',
	names: 'no',
	publish: 'unknown (setting-unread)',
	changeSettings: 'unknown (not-probed)',
	restorable: 'no',
};

const EXPECTED: Readonly< Record< string, Readonly< Record< string, string > > > > = {
	'delete-missing': { ...FOLDER_KEY, delete: 'no' },
	suspended: FOLDER_KEY,
	versioned: { ...FOLDER_KEY, overwrite: 'keeps-versions', restorable: 'days' },
	'versioned-removable': { ...FOLDER_KEY, overwrite: 'keeps-versions', deleteVersions: 'yes' },
	'put-missing': { ...FOLDER_KEY, overwrite: 'no', deleteVersions: 'n/a' },
	'all-right-updraftplus-most-secure': {
		...FOLDER_KEY,
		overwrite: 'keeps-versions',
		delete: 'no',
		foldersList: 'n/a',
		foldersRead: 'n/a',
		foldersWrite: 'n/a',
		names: 'yes',
		restorable: 'days',
	},
	'all-right-backup-folder': {
		...FOLDER_KEY,
		overwrite: 'keeps-versions',
		delete: 'no',
		foldersList: 'yes',
		restorable: 'days',
	},
	'all-right-s3-media-sync': { ...FOLDER_KEY, foldersList: 'yes', publish: 'yes' },
	'public-acl-blocked': { ...FOLDER_KEY, foldersList: 'yes', publish: 'no' },
	'foreign-bucket': {
		...FOLDER_KEY,
		overwrite: 'unknown (owner-unconfirmed)',
		delete: 'unknown (owner-unconfirmed)',
		restorable: 'unknown (owner-unconfirmed)',
	},
	'locked-bucket': {
		...FOLDER_KEY,
		overwrite: 'unknown (object-lock)',
		delete: 'unknown (not-probed)',
		restorable: 'days',
	},
	'kms-deny': {
		...FOLDER_KEY,
		read: 'no',
		overwrite: 'unknown (provider-silent)',
		delete: 'unknown (not-probed)',
		restorable: 'unknown (provider-silent)',
	},
	'wrong-secret': Object.fromEntries( Object.keys( FOLDER_KEY ).map( ( name ) => [ name, 'unknown (not-probed)' ] ) ),
};

/** The world with further rights for its key and other settings of its bucket. */
function changed( name: string, actions: readonly string[], settings: Readonly< Record< string, unknown > > = {} ) {
	const world = worldNamed( name ) as {
		principals: { policies: { document: { Statement: unknown[] } }[] }[];
		buckets: Record< string, unknown >[];
	};
	const [ bucket ] = world.buckets;
	world.principals[ 0 ]?.policies[ 0 ]?.document.Statement.push( {
		Effect: 'Allow',
		Action: actions,
		Resource: [ `arn:aws:s3:::${ String( bucket?.name ) }`, `arn:aws:s3:::${ String( bucket?.name ) }/*` ],
	} );
	Object.assign( bucket ?? {}, settings );
	return world;
}

const LIFECYCLE = 's3:GetLifecycleConfiguration';

describe( 'exposure', () => {
	it.each( Object.entries( EXPECTED ) )( 'of %s', async ( name, expected ) => {
		const { report } = await runWorld( worldNamed( name ) );
		expect( flat( report.exposure ) ).toEqual( expected );
	} );

	it.each( [
		[ 'no rule', {}, 'yes' ],
		[ 'a rule for earlier versions', { lifecycle: [ { id: 'a', noncurrentDays: 30 } ] }, 'days 30' ],
		[ 'a rule for another folder', { lifecycle: [ { id: 'a', prefix: 'other/', noncurrentDays: 3 } ] }, 'yes' ],
		[
			'two rules',
			{
				lifecycle: [
					{ id: 'a', noncurrentDays: 30 },
					{ id: 'b', prefix: 'example/backup_', noncurrentDays: 7 },
				],
			},
			'days 7',
		],
		[ 'a rule for files alone', { lifecycle: [ { id: 'a', expirationDays: 60 } ] }, 'yes' ],
	] )( 'says how long versions stay where the rules can be read: %s', async ( _, settings, expected ) => {
		const { report } = await runWorld( changed( 'versioned', [ LIFECYCLE ], settings ) );
		expect( short( report.exposure.restorable ) ).toBe( expected );
		expect( report.exposure.restorable.proof ).toContain( 'get-bucket-lifecycle-configuration.1' );
	} );

	it( 'sees a key that reaches the whole bucket', async () => {
		const world = changed( 'unversioned', [ 's3:*' ] );
		const [ bucket ] = world.buckets as { objects: unknown[] }[];
		bucket?.objects.push( { key: 'another/site.zip', body: 'x' } );
		const { report } = await runWorld( world );
		expect( flat( report.exposure ) ).toMatchObject( {
			foldersList: 'yes',
			foldersRead: 'yes',
			foldersWrite: 'yes',
			publish: 'no',
			deleteVersions: 'n/a',
		} );
	} );

	it( 'of a read-only test leaves open what only a write could tell', async () => {
		const { report } = await runWorld( worldNamed( 'all-right-updraftplus' ), {}, { readOnly: true } );
		expect( flat( report.exposure ) ).toMatchObject( {
			read: 'yes',
			overwrite: 'unknown (read-only)',
			delete: 'unknown (read-only)',
			foldersWrite: 'no',
			restorable: 'unknown (read-only)',
		} );
	} );
} );
