import { BucketCare } from '../../../src/admin/components/bucket-care';
import { Exposure } from '../../../src/admin/components/exposure';
import { aReport } from '../reporters/support/reports';
import { clear, open, render } from './support/screen';

afterEach( clear );

const itemsOf = ( list: Element | undefined ) =>
	[ ...( list?.children ?? [] ) ].map( ( { textContent } ) => textContent ?? '' );

test( 'What a thief could do is two named lists with words, reasons and the requests that show it', async () => {
	const screen = await render( <Exposure report={ aReport() } /> );
	for ( const details of screen.querySelectorAll( 'details' ) ) {
		await open( details );
	}
	const lists = [ ...screen.querySelectorAll( '.bucket-doctor-exposure__picture ul' ) ];
	const names = lists.map(
		( list ) => screen.querySelector( `#${ list.getAttribute( 'aria-labelledby' ) }` )?.textContent
	);
	expect( names ).toEqual( [ 'In this folder', 'Beyond it' ] );
	const [ folder, beyond ] = lists.map( itemsOf );
	expect( folder?.[ 0 ] ).toMatch( /^See the names of the files: yes.*ListObjectsV2 → 200/ );
	expect( folder?.[ 2 ] ).toMatch( /^Write over the files: yes, and nothing is kept of them/ );
	expect( folder?.[ 4 ] ).toBe( 'Delete earlier versions of them: there is no such thing here' );
	expect( beyond?.[ 0 ] ).toMatch( /^See the names of files in other folders: no/ );
	expect( beyond?.[ 4 ] ).toBe( 'Read or change other buckets: not known' + 'The test touches no other bucket.' );
	expect( screen.textContent ).toContain( 'No: the key can write over files, and the bucket keeps nothing of them.' );
	expect( screen.querySelectorAll( 'svg' ).length ).toBeGreaterThan( 10 );
	expect(
		[ ...screen.querySelectorAll( 'svg' ) ].filter( ( svg ) => ! svg.closest( '[aria-hidden="true"]' ) )
	).toEqual( [] );
} );

test( 'Bucket care names every setting, and says of which ones nobody told', async () => {
	const screen = await render(
		<BucketCare
			report={ aReport( {
				bucket: {
					versioning: 'enabled',
					publicAccessBlock: { BlockPublicAcls: true, IgnorePublicAcls: false },
					lifecycle: [ { id: 'a', prefix: 'example/', isNarrowed: false, noncurrentDays: 30 } ],
				},
			} ) }
		/>
	);
	const rows = [ ...screen.querySelectorAll( 'dl > div' ) ].map( ( row ) =>
		[ ...row.children ].map( ( { textContent } ) => textContent?.trim() )
	);
	expect( rows ).toContainEqual( [ 'Earlier versions', 'kept' ] );
	expect( rows ).toContainEqual( [ 'Public access', 'possible; switched off: IgnorePublicAcls' ] );
	expect( rows ).toContainEqual( [ 'Lifecycle rules', 'earlier versions are removed after 30 days (example/)' ] );
	expect( rows ).toContainEqual( [
		'Not told to this key',
		'Object Lock, Bucket policy, ACLs, Encryption of new files, Notifications, Replication',
	] );
} );
