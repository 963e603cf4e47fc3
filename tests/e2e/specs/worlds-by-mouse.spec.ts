import type { Report } from '../../../src/engine';
import { EXPECTED } from '../../support/world-expectations';
import type { Expected } from '../../support/world-expectations';
import type { Screen } from '../support/screen';
import { expect, test } from '../support/one-page';
import { world } from '../support/world';

const VERDICTS: Record< Report[ 'verdict' ], string > = {
	ready: 'Ready',
	'ready-with-warnings': 'Ready, with warnings',
	'not-ready': 'Not ready',
	inconclusive: 'Could not tell',
};

/** The filters with their numbers, as the screen counts them. */
const expectedChips = ( { decisions }: Expected ) => {
	const values = Object.values( decisions );
	const count = ( pattern: RegExp ) => values.filter( ( value ) => pattern.test( value ) ).length;
	return [
		[ 'All', values.length ],
		[ 'Allowed', count( /^allowed$/ ) ],
		[ 'Denied', count( /^(implicitDeny|explicitDeny|denied)$/ ) ],
		[ 'Unknown', count( /^unknown/ ) ],
	]
		.filter( ( [ , number ] ) => number )
		.map( ( chip ) => chip.join( ' ' ) );
};

const shownChips = async ( doctor: Screen ) => {
	const chips = await doctor.report
		.getByRole( 'group', { name: 'Permissions to show' } )
		.getByRole( 'button' )
		.allTextContents();
	return chips.filter( ( chip ) => ! chip.startsWith( 'Needed' ) );
};

for ( const [ name, expected ] of Object.entries( EXPECTED ) ) {
	test( `${ name }: typed and tested by mouse, the screen shows what the world is for`, async ( {
		page,
		doctor,
	} ) => {
		if ( page.url() === 'about:blank' ) {
			await doctor.open();
		}
		await doctor.type( world( name ).connection );
		await doctor.test();

		await expect( doctor.verdict ).toHaveText( VERDICTS[ expected.verdict ] );
		expect( await shownChips( doctor ) ).toEqual( expectedChips( expected ) );
		await expect( doctor.leftBehind.getByRole( 'listitem' ) ).toHaveCount( expected.leftovers ?? 0 );
		// Where all is ready, what was found is for information.
		const isToFix = expected.first !== undefined && expected.verdict !== 'ready';
		await expect( doctor.report.getByRole( 'heading', { name: 'Fix this first' } ) ).toHaveCount( isToFix ? 1 : 0 );
		if ( expected.first ) {
			const article = doctor.findings.first();
			await expect( article.getByRole( 'button', { name: 'I have changed it: test again' } ) ).toBeVisible( {
				visible: isToFix,
			} );
			// Each diagnosis has a page of its own name.
			await expect( article ).toHaveAttribute( 'data-diagnosis', expected.first );
		}
	} );
}
