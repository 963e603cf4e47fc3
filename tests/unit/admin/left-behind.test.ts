import { EMPTY_FORM } from '../../../src/admin/form-values';
import { cleanUpCredentials, readRuns, removedBetween } from '../../../src/admin/left-behind';
import { NOTHING_STORED, readStoredConnection } from '../../../src/admin/stored-connection';
import { savedConnection } from './support/site';

const file = { kind: 'object', key: 'example/bucket-doctor-test/a', certain: true, stays: false, refused: false };
const upload = {
	kind: 'upload',
	key: 'example/bucket-doctor-test/b',
	uploadId: 'u',
	certain: false,
	stays: false,
	refused: false,
};
const run = ( ...leftovers: object[] ) => ( {
	id: '0123',
	startedAt: '2026-11-22T12:00:00Z',
	credentials: 'typed',
	target: { bucket: 'site-backups', accessKeyId: 'AKIA…1234', prefix: 'example/' },
	leftovers,
} );

const TYPED = { ...EMPTY_FORM, accessKeyId: 'AKIAX', secretAccessKey: 's', bucket: 'site-backups' };
const SAVED = readStoredConnection( savedConnection() );

test( 'The journal becomes runs with what they left', () => {
	expect( readRuns( { runs: [ run( file, upload, { kind: 'bucket' } ) ] } ) ).toEqual( [
		{
			id: '0123',
			startedAt: '2026-11-22T12:00:00Z',
			bucket: 'site-backups',
			accessKeyId: 'AKIA…1234',
			leftovers: [ file, upload ],
		},
	] );
} );

test.each( [ null, {}, { runs: {} }, { runs: [ 7 ] } ] )( '%j holds no runs', ( answer ) => {
	expect( readRuns( answer ) ).toEqual( [] );
} );

test( 'Removed is what the site does not list any more, under whatever id', () => {
	const before = readRuns( { runs: [ run( file, upload ) ] } );
	expect( removedBetween( before, [] ) ).toEqual( [ file, upload ] );
	expect( removedBetween( before, readRuns( { runs: [ run( { ...upload, certain: true } ) ] } ) ) ).toEqual( [
		file,
	] );
	expect( removedBetween( before, readRuns( { runs: [ { ...run( file, upload ), id: 'other' } ] } ) ) ).toHaveLength(
		2
	);
} );

test( 'It is cleaned up with what was typed, then with what is stored', () => {
	expect( cleanUpCredentials( SAVED, TYPED ) ).toEqual( [
		expect.objectContaining( { credentials: 'typed', accessKeyId: 'AKIAX', secretAccessKey: 's' } ),
		{ credentials: 'stored' },
	] );
	expect( cleanUpCredentials( SAVED, { ...TYPED, secretAccessKey: '' } ) ).toEqual( [ { credentials: 'stored' } ] );
	expect( cleanUpCredentials( NOTHING_STORED, { ...TYPED, secretAccessKey: '' } ) ).toEqual( [] );
	expect( cleanUpCredentials( NOTHING_STORED, TYPED )[ 0 ] ).not.toHaveProperty( 'readOnly' );
} );
