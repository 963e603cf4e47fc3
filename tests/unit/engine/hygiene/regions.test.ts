import { AWS_REGIONS } from '../../../../src/engine';
import { findHints } from './support/entries';

const meant = ( region: string, provider = 'aws' ) =>
	findHints( { region, provider, endpoint: '' } )[ 0 ]?.patch?.region;

describe( 'a region that is written otherwise', () => {
	it.each( [
		[ 'Frankfurt', 'eu-central-1' ],
		[ 'frankfurt', 'eu-central-1' ],
		[ 'EU (Frankfurt)', 'eu-central-1' ],
		[ 'Europe (Frankfurt)', 'eu-central-1' ],
		[ 'EU (Ireland)', 'eu-west-1' ],
		[ 'US East (N. Virginia)', 'us-east-1' ],
		[ 'N. Virginia', 'us-east-1' ],
		[ 'São Paulo', 'sa-east-1' ],
		[ 'Zürich', 'eu-central-2' ],
		[ 'Europe (Frankfurt) eu-central-1', 'eu-central-1' ],
		[ 'eu-central-1a', 'eu-central-1' ],
		[ 'EU-CENTRAL-1', 'eu-central-1' ],
		[ 'eu_central_1', 'eu-central-1' ],
		[ 'us east 1', 'us-east-1' ],
		[ 's3.eu-west-3.amazonaws.com', 'eu-west-3' ],
		[ 's3-eu-west-3', 'eu-west-3' ],
		[ 'eu-central1', 'eu-central-1' ],
		[ 'eu-centrl-1', 'eu-central-1' ],
		[ 'eu-cetnral-1', 'eu-central-1' ],
		[ 'us-esat-2', 'us-east-2' ],
	] )( '%s means %s', ( entered, region ) => {
		expect( meant( entered ) ).toBe( region );
	} );

	it.each( Object.entries( AWS_REGIONS ) )( '%s has the name %s', ( id, name ) => {
		expect( meant( name ) ).toBe( id );
	} );
} );

describe( 'nothing is guessed', () => {
	it.each( [
		...Object.keys( AWS_REGIONS ),
		'',
		'eu-west-9',
		'sa-west-1',
		'us-iso-east-1',
		'Central',
		'US East',
		'auto',
		'e',
		'eu',
		'Paradise',
	] )( 'for %j', ( region ) => {
		expect( meant( region ) ).toBeUndefined();
	} );

	it( 'at other stores, whose regions are called as they like', () => {
		expect( meant( 'Frankfurt', 'other' ) ).toBeUndefined();
		expect( meant( 'eu-central', 'other' ) ).toBeUndefined();
	} );
} );
