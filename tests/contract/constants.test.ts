import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/engine';
import { OBJECT_BODY } from '../../src/engine/run/body';
import packageJson from '../../package.json';
import bodies from './fixed-bodies.json';

const header = readFileSync( `${ __dirname }/../../plugin/bucket-doctor.php`, 'utf8' );

describe( 'constants that stand in several places', () => {
	it( 'has one version', () => {
		expect( packageJson.version ).toBe( VERSION );
		expect( /^ \* Version:\s+(\S+)$/m.exec( header )?.[ 1 ] ).toBe( VERSION );
	} );

	it( 'has one body for every object of the test', () => {
		expect( OBJECT_BODY ).toBe( bodies.object );
	} );
} );
