import { renderMarkdown, renderText } from '../../../src/reporters';
import { aReport } from './support/reports';
import { english } from './support/translator';

const NOTE = 'UpdraftPlus’s own test will say that it could not delete its test file.';

test( 'What a profile’s plugin will do that may surprise is told in every form of the report', () => {
	const report = aReport( { profile: 'updraftplus-most-secure' } );
	expect( renderText( report, english ) ).toContain( `Good to know\n------------\n* ${ NOTE }` );
	expect( renderMarkdown( report, english ) ).toContain( `## Good to know\n\n- ${ NOTE }` );
} );

test( 'Nothing is said where there is nothing to know', () => {
	expect( renderText( aReport( { profile: 'updraftplus' } ), english ) ).not.toContain( 'Good to know' );
} );
