import { runTest } from '../../src/engine';
import { allRight } from '../support/answers';
import { aConnection } from '../support/connection';
import { countingRandom, fixedClock } from '../support/fixed-ports';
import { scriptedTransport } from '../support/scripted-transport';
import hosts from './hosts.json';

describe( 'hosts', () => {
	it.each( hosts )( '$name', async ( { connection, s3, sts } ) => {
		const transport = scriptedTransport( allRight );
		await runTest( {
			connection: aConnection( connection ),
			readOnly: true,
			transport,
			clock: fixedClock,
			random: countingRandom(),
			siteHash: '0123abcd',
		} );
		const [ wave ] = transport.waves;
		const head = wave?.requests.find( ( { operation } ) => operation === 'HeadBucket' );
		const identity = wave?.requests.find( ( { operation } ) => operation === 'GetCallerIdentity' );
		expect( head && { scheme: head.protocol.slice( 0, -1 ), host: head.host, bucketPath: head.path } ).toEqual(
			s3
		);
		expect( identity ? { scheme: identity.protocol.slice( 0, -1 ), host: identity.host } : null ).toEqual( sts );
	} );
} );
