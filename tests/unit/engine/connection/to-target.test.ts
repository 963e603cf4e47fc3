import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../../../../src/engine';
import { toTarget } from '../../../../src/engine/connection/to-target';
import { allRight } from '../../../support/answers';
import { aConnection } from '../../../support/connection';
import { runAgainst } from '../../../support/run';

const RELAY = readFileSync( join( __dirname, '../../../../plugin/includes/Relay/Profile_Folders.php' ), 'utf8' );

const folderAt = ( siteFolder: string ) => ( id: string ) => {
	const profile = profiles.find( ( one ) => one.id === id );
	return profile && toTarget( aConnection( { prefix: 'example', profile: id } ), profile, siteFolder ).keyPrefix;
};

describe( 'the folder of a sub-site', () => {
	const OF_UPLOADS = { 's3-media-sync': 'wp-content/uploads/', 's3-uploads': 'example/uploads/' };

	it.each( Object.entries( OF_UPLOADS ) )(
		'is in that of %s, which stands for WordPress’s uploads',
		( id, folder ) => {
			expect( [ '', 'sites/7/' ].map( ( site ) => folderAt( site )( id ) ) ).toEqual( [
				folder,
				`${ folder }sites/7/`,
			] );
		}
	);

	it( 'changes nothing for plugins that write where the user says', () => {
		const others = profiles.map( ( { id } ) => id ).filter( ( id ) => ! ( id in OF_UPLOADS ) );
		expect( others.map( folderAt( 'sites/7/' ) ) ).toEqual( others.map( folderAt( '' ) ) );
	} );

	it.each( [ 'sites/0/', 'sites/7', '../', 'sites/7/../', 'sites/12345678901/' ] )( 'is no %j', ( other ) => {
		expect( folderAt( other )( 's3-uploads' ) ).toBe( 'example/uploads/' );
	} );

	it( 'is one that the relay takes', () => {
		expect( RELAY ).toContain( String.raw`(?:sites\/[1-9][0-9]{0,9}\/)?` );
	} );

	it( 'is where the test writes, lists and says that the policy belongs', async () => {
		const { report, transport } = await runAgainst(
			allRight,
			{ profile: 's3-media-sync' },
			{ siteFolder: 'sites/7/' }
		);
		const written = transport.requests().filter( ( { operation } ) => operation === 'PutObject' );
		expect( written.length ).toBeGreaterThan( 0 );
		for ( const { path } of written ) {
			expect( path ).toMatch( /^\/wp-content\/uploads\/sites\/7\/bucket-doctor-test\// );
		}
		expect( report.target.keyPrefix ).toBe( 'wp-content/uploads/sites/7/' );
		expect( JSON.stringify( report.policy.complete ) ).toContain( '/wp-content/uploads/sites/7/*' );
	} );
} );
