import type { Report } from '../../src/engine';
import { runWorld, worldNamed } from '../support/run-world';

interface Changeable {
	buckets: Record< string, unknown >[];
}

/** The same world on a bucket with other settings. */
function withBucket( name: string, settings: Readonly< Record< string, unknown > > ): Changeable {
	const world = worldNamed( name ) as unknown as Changeable;
	Object.assign( world.buckets[ 0 ] ?? {}, settings );
	return world;
}

const UNVERSIONED = { versioning: undefined, lifecycle: undefined };
const without = ( world: Changeable ): unknown => JSON.parse( JSON.stringify( world ) );

const told = ( { verdict, findings }: Report ) => ( {
	verdict,
	warnings: findings.filter( ( { severity } ) => severity !== 'info' ).map( ( { diagnosis } ) => diagnosis ),
} );

const READY = { verdict: 'ready', warnings: [] };
const LOST = { verdict: 'ready-with-warnings', warnings: [ 'unrestorable-backups' ] };

describe( 'the policy of each guide', () => {
	it.each( [
		[ 'all-right-backup-folder', READY ],
		[ 'backup-folder-unversioned', LOST ],
		[ 'all-right-s3-media-sync', READY ],
		[ 'all-right-updraftplus-by-the-guide', READY ],
		[ 'updraftplus-by-the-guide-unversioned', LOST ],
		[ 'all-right-updraftplus-most-secure', READY ],
		[ 'all-right-one-way-backup', READY ],
		[ 'whole-bucket-full-access', { verdict: 'ready-with-warnings', warnings: [ 'excess-permission' ] } ],
	] )( 'in the world %s', async ( name, expected ) => {
		expect( told( ( await runWorld( worldNamed( name ) ) ).report ) ).toEqual( expected );
	} );

	it.each( [ 'all-right-updraftplus-most-secure', 'all-right-one-way-backup' ] )(
		'%s is not enough without versioning',
		async ( name ) => {
			const { report } = await runWorld( without( withBucket( name, UNVERSIONED ) ) );
			expect( told( report ) ).toEqual( LOST );
		}
	);

	it( 'that allows deleting versions is not made safe by versioning alone', async () => {
		const { report } = await runWorld(
			withBucket( 'updraftplus-by-the-guide-unversioned', { versioning: 'Enabled' } )
		);
		expect( told( report ) ).toEqual( LOST );
		expect( report.findings[ 0 ]?.params ).toMatchObject( { way: 'versions' } );
	} );
} );

describe( 'what a thief can do', () => {
	const exposureOf = async ( name: string ) => ( await runWorld( worldNamed( name ) ) ).report.exposure;

	it( 'with the one-way key: neither read nor list nor delete, and what was there stays', async () => {
		expect( await exposureOf( 'all-right-one-way-backup' ) ).toMatchObject( {
			read: { value: 'no' },
			list: { value: 'no' },
			delete: { value: 'no' },
			deleteVersions: { value: 'no' },
			overwrite: { value: 'keeps-versions' },
			restorable: { value: 'days' },
			otherFolders: { list: { value: 'no' }, write: { value: 'no' } },
		} );
	} );

	it( 'with the key of one folder: not delete in it, and not write beyond it', async () => {
		expect( await exposureOf( 'all-right-backup-folder' ) ).toMatchObject( {
			delete: { value: 'no' },
			deleteVersions: { value: 'no' },
			otherFolders: { write: { value: 'no' } },
			restorable: { value: 'days' },
		} );
	} );

	it( 'with the most secure key: overwrite, which an earlier version undoes', async () => {
		expect( await exposureOf( 'all-right-updraftplus-most-secure' ) ).toMatchObject( {
			delete: { value: 'no' },
			deleteVersions: { value: 'no' },
			overwrite: { value: 'keeps-versions' },
			restorable: { value: 'days' },
		} );
	} );

	it( 'with all rights on the bucket: everything', async () => {
		expect( await exposureOf( 'whole-bucket-full-access' ) ).toMatchObject( {
			read: { value: 'yes' },
			delete: { value: 'yes' },
			overwrite: { value: 'destroys' },
			restorable: { value: 'no' },
		} );
	} );
} );
