import { completePolicy, findProfile } from '../../../../src/engine';
import { toTarget } from '../../../../src/engine/connection/to-target';
import { allRight, plainDenial } from '../../../support/answers';
import { aConnection } from '../../../support/connection';
import { decisionsOf, runAgainst } from '../../../support/run';

const policyWith = ( acl: string ) => {
	const profile = findProfile( 's3-media-sync' )!;
	return completePolicy( profile, toTarget( aConnection( { profile: profile.id, acl } ), profile ) );
};

describe( 'the rows of a profile', () => {
	it( 'name the right to set an ACL only where uploads carry one', async () => {
		const rowsWith = async ( acl: string ) =>
			Object.keys( decisionsOf( ( await runAgainst( allRight, { profile: 's3-media-sync', acl } ) ).report ) );
		expect( await rowsWith( 'public-read' ) ).toContain( 's3:PutObjectAcl PutObject' );
		expect( await rowsWith( 'none' ) ).not.toContain( 's3:PutObjectAcl PutObject' );
		expect( JSON.stringify( policyWith( 'public-read' ) ) ).toContain( 's3:PutObjectAcl' );
		expect( JSON.stringify( policyWith( 'none' ) ) ).not.toContain( 's3:PutObjectAcl' );
	} );

	it.each( [
		[ 'one-way-backup', 'example/bucket-doctor-test/probe-' ],
		[ 'one-way-backup-gcs', undefined ],
	] )( '%s writes under a name that its key may write to', async ( profile, lasting ) => {
		const written = async () => {
			const { transport } = await runAgainst(
				( request ) => ( request.operation === 'PutObject' ? allRight( request ) : plainDenial() ),
				{ profile }
			);
			return transport
				.requests()
				.filter( ( { operation } ) => operation === 'PutObject' )
				.map( ( { path } ) => path );
		};
		const paths = await written();
		expect( paths ).toHaveLength( 1 );
		expect( paths[ 0 ]!.includes( 'bucket-doctor-test/probe-' ) ).toBe( lasting !== undefined );
	} );
} );
