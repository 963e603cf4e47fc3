import { speak } from '@wordpress/a11y';
import Report from '../../../src/admin/components/report';
import type { Report as ReportData } from '../../../src/engine';
import { aReport, putMissing, wrongRegion } from '../reporters/support/reports';
import { button, clear, click, nextFrame, open, render } from './support/screen';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const onUse = jest.fn();
const onTestAgain = jest.fn();

const show = ( report: ReportData ): Promise< HTMLElement > =>
	render(
		<Report
			report={ report }
			policyText=""
			docsUrl="https://docs.example"
			onUse={ onUse }
			onConsent={ () => undefined }
			onTestAgain={ onTestAgain }
		/>
	);

afterEach( clear );

test( 'The report has the focus, is said aloud, and tells the first thing to mend', async () => {
	const screen = await show( putMissing() );
	const region = screen.querySelector( '[role="region"][aria-label="Report"]' );
	const heading = region?.querySelector( 'h2' );
	expect( heading?.textContent ).toBe( 'Not ready' );
	await nextFrame();
	expect( screen.ownerDocument.activeElement ).toBe( heading );
	expect( speak ).toHaveBeenLastCalledWith(
		'Not ready. UpdraftPlus is refused what it needs: Uploading backups.',
		'polite'
	);
	const article = region?.querySelector( 'article' );
	expect( article?.querySelector( 'h4' )?.textContent ).toContain( 's3:PutObject' );
	expect( article?.querySelector( 'blockquote code' )?.textContent ).toContain( 'no identity-based policy allows' );
	expect( article?.textContent ).toContain( 'Who: your AWS administrator' );
} );

test( 'A ready bucket has nothing to fix first', async () => {
	const screen = await show( aReport() );
	expect( screen.querySelector( 'h2' )?.textContent ).toBe( 'Ready' );
	expect( screen.querySelectorAll( 'article' ) ).toHaveLength( 0 );
} );

test( 'A finding links to its page', async () => {
	const screen = await show( putMissing() );
	const link = screen.querySelector( 'article a' );
	expect( link?.getAttribute( 'href' ) ).toBe( 'https://docs.example/diagnoses/implicit-deny' );
} );

test( 'Each permission is a row with action, need, decision and how it is known', async () => {
	const screen = await show( putMissing() );
	const table = screen.querySelector( 'table' );
	expect( table?.getAttribute( 'aria-label' ) ).toBe( 'Permissions' );
	const heads = [ ...( table?.tHead?.querySelectorAll( 'th[scope="col"]' ) ?? [] ) ].map(
		( { textContent } ) => textContent
	);
	expect( heads ).toEqual( [ 'Action', 'Needed for', 'Decision', 'How we know' ] );
	const rows = [ ...( table?.tBodies[ 0 ]?.rows ?? [] ) ].map( ( { cells } ) =>
		[ ...cells ].map( ( { textContent } ) => textContent )
	);
	expect( rows ).toEqual( [
		[
			's3:ListBucket',
			'Finding existing backups (needed)',
			'Allowed',
			expect.stringContaining( 'ListObjectsV2 → 200' ),
		],
		[
			's3:PutObject',
			'Uploading backups (needed)',
			'DeniedNo policy allows it.',
			expect.stringContaining( 'PutObject → 403 AccessDenied' ),
		],
	] );

	const [ , proof ] = table?.querySelectorAll( 'details' ) ?? [];
	expect( proof?.textContent ).not.toContain( '4442587FB7D0A2F9' );
	await open( proof! );
	expect( proof?.textContent ).toContain( '4442587FB7D0A2F9' );
} );

test( 'A value that mends it is offered to try', async () => {
	await show( wrongRegion() );
	await click( button( 'Use eu-central-1' ) );
	expect( onUse ).toHaveBeenCalledWith( 'region', 'eu-central-1' );
} );

test( 'What was left behind is listed under its heading', async () => {
	const screen = await show(
		aReport( { leftovers: [ { kind: 'object', key: 'example/bucket-doctor-test/x', certain: true } ] } )
	);
	const list = screen.querySelector( '.bucket-doctor-list[aria-labelledby]' );
	expect( list?.textContent ).toBe( 'File: example/bucket-doctor-test/x' );
	const heading = screen.querySelector( `[id="${ list?.getAttribute( 'aria-labelledby' ) }"]` );
	expect( heading?.textContent ).toBe( 'Left behind' );
} );

test( 'Where nothing was left behind, that is said', async () => {
	const screen = await show( aReport() );
	expect( screen.querySelector( '.bucket-doctor-list[aria-labelledby]' ) ).toBeNull();
	expect( screen.textContent ).toContain( 'Left behindnothing' );
} );

test( 'Words of the store are text, never markup', async () => {
	const report = putMissing();
	const [ list, put ] = report.observations;
	const body = '<Error><Code>AccessDenied</Code><Message>&lt;img src=x onerror=alert(1)&gt;</Message></Error>';
	const answer = {
		...( put!.answer as { status: number; headers: Record< string, string >; bodyBytes: number } ),
		body,
	};
	const screen = await show( { ...report, observations: [ list!, { ...put!, answer } ] } );
	expect( screen.querySelector( 'img' ) ).toBeNull();
	expect( screen.querySelector( 'blockquote' )?.textContent ).toBe( '<img src=x onerror=alert(1)>' );
} );

const STATEMENT = { Effect: 'Allow', Action: [ 's3:PutObject' ], Resource: 'arn:aws:s3:::site-backups/example/*' };
const missing = ( statement: object, sure = true ): ReportData[ 'policy' ][ 'missing' ][ number ] => ( {
	attachTo: 'identity',
	change: 'add-allow',
	who: 'account-admin',
	sure,
	statement: statement as typeof STATEMENT & { Effect: 'Allow' },
} );
const lacking = ( ...statements: ReportData[ 'policy' ][ 'missing' ] ) => {
	const report = putMissing();
	return show( { ...report, policy: { ...report.policy, missing: statements } } );
};

test( 'The statement that the first finding shows is not repeated below', async () => {
	const screen = await lacking( missing( STATEMENT ) );
	expect( screen.textContent?.split( '"s3:PutObject"' ) ).toHaveLength( 2 );
	expect( screen.textContent ).not.toContain( 'Missing from policies' );
} );

test( 'A policy with more than that statement is shown as a whole', async () => {
	const list = { Effect: 'Allow', Action: [ 's3:ListBucket' ], Resource: 'arn:aws:s3:::site-backups' };
	const screen = await lacking( missing( STATEMENT ), missing( list ) );
	expect( screen.textContent ).toContain( 'Missing from policies' );
	expect( screen.textContent ).toContain( '"s3:ListBucket"' );
} );

test( 'The first finding shows the statement of the report, whatever it is', async () => {
	const screen = await lacking( missing( { ...STATEMENT, Resource: 'arn:aws:s3:::site-backups/elsewhere/*' } ) );
	expect( screen.querySelector( 'article pre' )?.textContent ).toContain( 'site-backups/elsewhere/*' );
} );

test( 'Further findings show their titles and open on demand', async () => {
	const report = putMissing();
	const [ finding ] = report.findings;
	const screen = await show( {
		...report,
		findings: [ finding!, { ...finding!, severity: 'info', diagnosis: 'acl-disabled', layer: 'ownership' } ],
	} );
	expect( screen.textContent ).toContain( 'Also found (1)' );
	const [ first, other ] = screen.querySelectorAll( 'article' );
	expect( first?.querySelector( '.bucket-doctor-finding > details' ) ).toBeNull();
	expect( other?.querySelector( 'details' )?.open ).toBe( false );
	expect( other?.querySelector( 'summary h4' )?.textContent ).toBeTruthy();
} );

test( 'Where the path stops it leads to the finding, which takes the focus', async () => {
	const screen = await show( putMissing() );
	const link = screen.querySelector< HTMLAnchorElement >( '.bucket-doctor-path .is-failed a' );
	await nextFrame();
	await click( link! );
	expect( screen.ownerDocument.activeElement ).toBe( screen.querySelector( 'article' ) );
	expect( link?.hash ).toBe( `#${ screen.querySelector( 'article' )?.id }` );
} );

test( 'Permissions are filtered, and how many are shown is said', async () => {
	const screen = await show( putMissing() );
	const rows = () => [ ...screen.querySelectorAll( 'tbody th' ) ].map( ( { textContent } ) => textContent );
	expect(
		[ ...screen.querySelectorAll( '[role="group"] button' ) ].map( ( { textContent } ) => textContent )
	).toEqual( [ 'All 2', 'Needed 2', 'Allowed 1', 'Denied 1' ] );
	await click( button( 'Denied 1' ) );
	expect( rows() ).toEqual( [ 's3:PutObject' ] );
	expect( button( 'Denied 1' ).getAttribute( 'aria-pressed' ) ).toBe( 'true' );
	expect( screen.querySelector( '[role="group"] [role="status"]' )?.textContent ).toBe( '1 row shown' );
	await click( button( 'All 2' ) );
	expect( rows() ).toHaveLength( 2 );
} );

test( 'After a change it is tested again from where the change is described', async () => {
	await show( putMissing() );
	await click( button( 'I have changed it: test again' ) );
	expect( onTestAgain ).toHaveBeenCalledTimes( 1 );
} );

test( 'What went to whom is counted', async () => {
	const screen = await show( putMissing() );
	expect( screen.querySelector( '.bucket-doctor-sent' )?.textContent ).toContain(
		's3.eu-central-1.amazonaws.com: 2 with the access key ID and a signature'
	);
} );
