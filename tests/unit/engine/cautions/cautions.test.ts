import { cautions } from '../../../../src/engine';
import type { Decision, LifecycleRule } from '../../../../src/engine';
import { heed } from '../../../../src/engine/run/heed';
import { listOfUploads, no, NOTHING, picture, yes } from './picture';
import type { Seen } from './picture';

const rule = ( does: Partial< LifecycleRule > ): LifecycleRule => ( {
	id: 'r',
	prefix: '',
	isNarrowed: false,
	...does,
} );
const keeps = { value: 'keeps-versions', proof: [ 'put-object.1' ] } as const;
const lost = { value: 'no', proof: [ 'put-object.1' ] } as const;
const destroys = { value: 'destroys', proof: [ 'put-object.1' ] } as const;
const root = { arn: 'arn:aws:iam::111122223333:root', account: '111122223333', kind: 'root' } as const;
const decision = ( need: Decision[ 'need' ], value: Decision[ 'decision' ] ): Decision => ( {
	action: 's3:DeleteObject',
	operation: 'DeleteObject',
	resource: 'arn:aws:s3:::site-backups/example/x',
	appliesTo: 'arn:aws:s3:::site-backups/example/*',
	need,
	decision: value,
	observations: [ 'delete-object.1' ],
} );
const toArchive = rule( { archive: { storageClass: 'GLACIER', days: 30 } } );
const locked = { objectLock: 'default-retention', retention: { mode: 'GOVERNANCE', days: 7 } } as const;
const folders = NOTHING.otherFolders;

const noticed = ( seen: Seen ): readonly string[] =>
	heed( picture( seen ) ).findings.map( ( { diagnosis, severity } ) => `${ diagnosis } ${ severity }` );

describe( 'is noticed', () => {
	it.each< [ string, Seen ] >( [
		[ 'unrestorable-backups warning', { exposure: { overwrite: destroys, restorable: lost } } ],
		[ 'root-key warning', { identity: root } ],
		[
			'temporary-key warning',
			{ target: { accessKeyId: 'ASIARTX3GSDSVNNBOPER' }, decisions: [ decision( 'required', 'allowed' ) ] },
		],
		[
			'temporary-key info',
			{
				profile: 'custom',
				target: { accessKeyId: 'ASIARTX3GSDSVNNBOPER' },
				decisions: [ decision( 'none', 'allowed' ) ],
			},
		],
		[ 'excess-permission warning', { decisions: [ decision( 'forbidden', 'allowed' ) ] } ],
		[ 'wide-key warning', { exposure: { otherFolders: { ...folders, write: yes } } } ],
		[ 'wide-key info', { profile: 's3-uploads', exposure: { otherFolders: { ...folders, read: yes } } } ],
		[ 'public-backups warning', { exposure: { publish: yes } } ],
		[ 'public-backups warning', { bucket: { policyStatus: 'public' } } ],
		[ 'archiving-rule warning', { bucket: { lifecycle: [ toArchive ] } } ],
		[ 'archiving-rule warning', { profile: 's3-media-sync', bucket: { lifecycle: [ toArchive ] } } ],
		[ 'archiving-rule info', { profile: 'backup-folder', bucket: { lifecycle: [ toArchive ] } } ],
		[ 'default-retention warning', { bucket: locked } ],
		[ 'endless-growth warning', { profile: 'backup-folder', bucket: { lifecycle: [] }, exposure: { delete: no } } ],
		[
			'endless-growth warning',
			{
				profile: 'backup-folder',
				bucket: { lifecycle: [ rule( { noncurrentDays: 9 } ) ] },
				exposure: { delete: no, overwrite: keeps },
			},
		],
		[ 'versions-pile-up warning', { bucket: { versioning: 'enabled', lifecycle: [] } } ],
		[ 'versions-pile-up warning', { bucket: { lifecycle: [] }, exposure: { overwrite: keeps } } ],
		[ 'versions-pile-up info', { profile: 's3-uploads', bucket: { versioning: 'enabled', lifecycle: [] } } ],
		[
			'versions-pile-up warning',
			{ bucket: { versioning: 'enabled', lifecycle: [ rule( { prefix: 'other/', noncurrentDays: 9 } ) ] } },
		],
		[
			'unfinished-uploads warning',
			{ bucket: { lifecycle: [] }, observations: [ listOfUploads( '2026-11-15T11:59:59.000Z' ) ] },
		],
		[ 'unfinished-uploads info', { observations: [ listOfUploads( '2026-10-01T00:00:00.000Z' ) ] } ],
	] )( '%s', ( expected, seen ) => {
		expect( noticed( seen ) ).toEqual( [ expected ] );
	} );
} );

describe( 'is not noticed', () => {
	it.each< [ string, Seen ] >( [
		[ 'a run that saw nothing', {} ],
		[
			'media that cannot be restored',
			{ profile: 's3-uploads', exposure: { overwrite: destroys, restorable: lost } },
		],
		[ 'a purpose of anybody’s', { profile: 'custom', exposure: { overwrite: destroys, restorable: lost } } ],
		[ 'backups of which nobody knows', { exposure: { overwrite: destroys } } ],
		[ 'backups that are kept for some days', { exposure: { restorable: { value: 'days', days: 3, proof: [] } } } ],
		[
			'a user with a name like root’s',
			{ identity: { ...root, arn: 'arn:aws:iam::111122223333:user/root', kind: 'user' } },
		],
		[ 'a temporary key that was refused', { target: { accessKeyId: 'ASIARTX3GSDSVNNBOPER' } } ],
		[
			'another store’s key that looks temporary',
			{
				target: { accessKeyId: 'ASIARTX3GSDSVNNBOPER', provider: 'other' },
				decisions: [ decision( 'required', 'allowed' ) ],
			},
		],
		[ 'what is forbidden and refused', { decisions: [ decision( 'forbidden', 'implicitDeny' ) ] } ],
		[ 'what is forbidden and unknown', { decisions: [ decision( 'forbidden', 'unknown' ) ] } ],
		[ 'what is not forbidden', { decisions: [ decision( 'none', 'allowed' ) ] } ],
		[ 'a wide key for anything', { profile: 'custom', exposure: { otherFolders: { ...folders, write: yes } } } ],
		[ 'names of files elsewhere', { exposure: { otherFolders: { ...folders, list: yes } } } ],
		[
			'public media',
			{ profile: 's3-media-sync', exposure: { publish: yes }, bucket: { policyStatus: 'public' } },
		],
		[ 'a policy that is not public', { bucket: { policyStatus: 'not-public' } } ],
		[ 'an archive of another folder', { bucket: { lifecycle: [ { ...toArchive, prefix: 'other/' } ] } } ],
		[ 'an archive of some files', { bucket: { lifecycle: [ { ...toArchive, isNarrowed: true } ] } } ],
		[ 'an archive of part of the folder', { bucket: { lifecycle: [ { ...toArchive, prefix: 'example/old/' } ] } } ],
		[ 'an archive that nobody reads', { profile: 'one-way-backup', bucket: { lifecycle: [ toArchive ] } } ],
		[ 'a lock without default retention', { bucket: { objectLock: 'enabled' } } ],
		[ 'a lock for a plugin that does not delete', { profile: 'updraftplus-most-secure', bucket: locked } ],
		[ 'no delete, rules unread', { profile: 'backup-folder', exposure: { delete: no, overwrite: keeps } } ],
		[
			'no delete, and a date from which files go',
			{
				profile: 'backup-folder',
				bucket: { lifecycle: [ rule( { expirationDate: '2027-01-01T00:00:00.000Z' } ) ] },
				exposure: { delete: no },
			},
		],
		[ 'no delete where it is needed', { bucket: { lifecycle: [] }, exposure: { delete: no } } ],
		[ 'versions, rules unread', { bucket: { versioning: 'enabled' } } ],
		[ 'no versions', { bucket: { versioning: 'unversioned', lifecycle: [] } } ],
		[
			'versions that go by number',
			{ bucket: { versioning: 'enabled', lifecycle: [ rule( { newestKept: 3 } ) ] } },
		],
		[
			'versions of some files that go',
			{ bucket: { versioning: 'enabled', lifecycle: [ rule( { isNarrowed: true, noncurrentDays: 9 } ) ] } },
		],
		[ 'an upload of this week', { observations: [ listOfUploads( '2026-11-16T12:00:01.000Z' ) ] } ],
		[ 'an upload without a time', { observations: [ listOfUploads( '' ) ] } ],
		[ 'a store without a clock', { observations: [ listOfUploads( '2026-10-01T00:00:00.000Z', { date: '' } ) ] } ],
		[
			'an old upload that a rule will take',
			{
				bucket: { lifecycle: [ rule( { abortDays: 90 } ) ] },
				observations: [ listOfUploads( '2026-10-01T00:00:00.000Z' ) ],
			},
		],
	] )( '%s', ( _, seen ) => {
		expect( noticed( seen ) ).toEqual( [] );
	} );
} );

describe( 'heed', () => {
	it( 'says of the root user’s key nothing that follows from it', () => {
		const exposure = {
			otherFolders: { ...folders, read: yes, write: yes },
			overwrite: keeps,
			deleteVersions: yes,
			restorable: lost,
		};
		expect( noticed( { identity: root, exposure, decisions: [ decision( 'forbidden', 'allowed' ) ] } ) ).toEqual( [
			'root-key warning',
		] );
	} );

	it( 'says of the root user’s key and a bucket without versions both', () => {
		const exposure = { overwrite: destroys, restorable: lost };
		expect( noticed( { identity: root, exposure } ) ).toEqual( [
			'root-key warning',
			'unrestorable-backups warning',
		] );
	} );

	it( 'tells how backups are destroyed', () => {
		const ways = [
			{ overwrite: destroys, restorable: lost, delete: yes },
			{ overwrite: keeps, deleteVersions: yes, restorable: lost },
			{ overwrite: lost, delete: yes, restorable: lost },
		].map( ( exposure ) => heed( picture( { exposure } ) ).findings[ 0 ]?.params.way );
		expect( ways ).toEqual( [ 'overwrite', 'versions', 'delete' ] );
	} );

	it( 'passes over a caution that fails, and reports it', () => {
		const [ first ] = cautions;
		const broken = {
			...( first as ( typeof cautions )[ number ] ),
			read() {
				throw new Error( 'broken' );
			},
		};
		expect( heed( picture( { identity: root } ), [ broken, ...cautions.slice( 1 ) ] ) ).toMatchObject( {
			findings: [ { diagnosis: 'root-key' } ],
			problems: [ { kind: 'diagnosis', code: broken.id, message: 'Error: broken' } ],
		} );
	} );
} );
