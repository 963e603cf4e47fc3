import { readdirSync } from 'node:fs';
import operations from '../contract/operations.json';
import { isIamAction } from '../../src/engine/iam/action';
import { probes } from '../../src/engine/probes';
import { toTarget } from '../../src/engine/connection/to-target';
import { findProfile } from '../../src/engine/profiles';
import { aConnection } from '../support/connection';

const FOLDER = `${ __dirname }/../../src/engine/probes`;
const SUPPORT = [ 'index', 'define-probe' ];

const input = {
	target: toTarget( aConnection(), findProfile( 'updraftplus' )! ),
	listPrefix: 'example/backup_',
	key: 'example/x',
	versionId: 'null',
	uploadId: 'bucket-doctor-x',
	body: 'text',
};

describe( 'probes', () => {
	const all = Object.values( probes );

	it( 'have one file each, named as they are', () => {
		const files = readdirSync( FOLDER ).map( ( file ) => file.replace( /\.ts$/, '' ) );
		expect( files.filter( ( file ) => ! SUPPORT.includes( file ) ).sort() ).toEqual(
			all.map( ( { id } ) => id ).sort()
		);
	} );

	it.each( all.map( ( probe ) => [ probe.id, probe ] as const ) )(
		'%s sends the operation it names',
		( _, probe ) => {
			expect( probe.command( input ).constructor.name ).toBe( `${ probe.operation }Command` );
			expect( Object.keys( operations ) ).toContain( probe.operation );
			expect( probe.actions.every( isIamAction ) ).toBe( true );
			expect( probe.anonymous || probe.service === 'sts' ? probe.actions : [ 1 ] ).toHaveLength(
				probe.anonymous || probe.service === 'sts' ? 0 : 1
			);
		}
	);
} );
