import { readdirSync } from 'node:fs';
import { completePolicy, profiles } from '../../src/engine';
import type { IamAction } from '../../src/engine/iam/action';
import { resourceTypeOf } from '../../src/engine/iam/s3-action';
import { isUnproved } from '../../src/engine/iam/unproved';
import { probes } from '../../src/engine/probes';
import { toTarget } from '../../src/engine/connection/to-target';
import { witnesses } from '../../src/engine/run/witnesses';
import { fileName, fileNameWith } from '../../src/engine/profiles/file-name';
import type { Seen } from '../../src/engine/run/run';
import { aConnection } from '../support/connection';
import { identityTranslator } from '../support/fixed-ports';

const FOLDER = `${ __dirname }/../../src/engine/profiles`;
const SUPPORT = [ 'index', 'define-profile', 'file-name', 'words' ];
const SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,2}$/;
/** What makes a name nobody's, as the relay asks for it. */
const UNLIKELY = 'bucket-doctor-0123456789abcdef';

describe( 'profiles', () => {
	it( 'have one file each, named as they are', () => {
		const files = readdirSync( FOLDER ).map( ( file ) => file.replace( /\.ts$/, '' ) );
		expect( files.filter( ( file ) => ! SUPPORT.includes( file ) ).sort() ).toEqual(
			profiles.map( ( { id } ) => id ).sort()
		);
	} );

	it.each( profiles.map( ( profile ) => [ profile.id, profile ] as const ) )(
		'%s names files that the relay lets through, and says where each need comes from',
		( _, profile ) => {
			expect( profile.shapes.length ).toBeGreaterThanOrEqual( 3 );
			for ( const shape of profile.shapes ) {
				expect( fileName( shape ) ).toMatch( SHAPE );
				expect( fileNameWith( shape, UNLIKELY ) ).toMatch( SHAPE );
				expect( fileNameWith( shape, UNLIKELY ) ).toContain( UNLIKELY );
			}
			for ( const { source, neededFor } of profile.requirements ) {
				expect( source ).toMatch( /^https:\/\/[^\s]+$/ );
				expect( neededFor( identityTranslator ) ).toMatch( /\S/ );
			}
			const rows = profile.requirements.map( ( { action, operation } ) => `${ action } ${ operation }` );
			expect( new Set( rows ).size ).toBe( rows.length );
		}
	);

	it.each( profiles.map( ( profile ) => [ profile.id, profile ] as const ) )(
		'%s has a probe for every row that a harmless request can decide',
		( _, profile ) => {
			const target = toTarget( aConnection(), profile );
			const known = new Set< string >( Object.values( probes ).map( ( { id } ) => id ) );
			for ( const requirement of profile.requirements.filter( ( { action } ) => ! isUnproved( action ) ) ) {
				const ids = witnesses( { target, profile } as Seen, requirement );
				expect( [ requirement.action, requirement.operation, ids.length > 0 ] ).toEqual( [
					requirement.action,
					requirement.operation,
					true,
				] );
				expect( ids.filter( ( id ) => ! known.has( id ) ) ).toEqual( [] );
			}
		}
	);

	it.each( profiles.map( ( profile ) => [ profile.id, profile ] as const ) )(
		'%s puts bucket actions on the bucket and object actions on its files',
		( _, profile ) => {
			const { Statement: statements } = completePolicy( profile, toTarget( aConnection(), profile ) );
			for ( const { Action, Resource } of statements ) {
				for ( const action of [ Action ].flat() ) {
					const isObject = resourceTypeOf( action as IamAction ) === 'object';
					expect( [ action, String( Resource ).endsWith( '/*' ) ] ).toEqual( [ action, isObject ] );
				}
			}
		}
	);
} );
