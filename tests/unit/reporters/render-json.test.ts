import { renderJson } from '../../../src/reporters';
import { errorAnswer, putMissing, PUT_DENIED } from './support/reports';

test( 'JSON reads back as the same report and ends with a line feed', () => {
	expect( JSON.parse( renderJson( putMissing() ) ) ).toEqual( putMissing() );
	expect( renderJson( putMissing() ) ).toMatch( /\}\n$/ );
} );

test( 'Control characters that JSON itself leaves alone are escaped, and read back unchanged', () => {
	const report = putMissing( {
		observations: [ { ...PUT_DENIED, answer: errorAnswer( 403, 'A', '\u001b[2J\u009b1m\u007f\u2028\u202e' ) } ],
	} );
	const json = renderJson( report );

	expect( json ).not.toMatch( /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u202e]/ );
	expect( JSON.parse( json ) ).toEqual( report );
} );
