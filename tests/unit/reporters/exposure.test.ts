import type { Exposure, ExposureReason } from '../../../src/engine';
import {
	bucketCare,
	describeExposureReason,
	describeRestorable,
	exposureGroups,
	renderMarkdown,
	renderText,
} from '../../../src/reporters';
import { anExposure, aReport } from './support/reports';
import { english, marking } from './support/translator';

const restorable = ( changes: Partial< Exposure > ): string => describeRestorable( english, anExposure( changes ) );

test( 'Whether anything comes back is one sentence with its reason', () => {
	const kept = {
		overwrite: { value: 'keeps-versions', proof: [] },
		deleteVersions: { value: 'no', proof: [] },
	} as const;
	const removable = { ...kept, deleteVersions: { value: 'yes', proof: [] } } as const;
	const lost = { value: 'no', proof: [] } as const;
	expect( [
		restorable( { ...kept, restorable: { value: 'yes', proof: [] } } ),
		restorable( { overwrite: lost, restorable: { value: 'yes', proof: [] } } ),
		restorable( { ...kept, restorable: { value: 'days', days: 30, proof: [] } } ),
		restorable( { ...kept, restorable: { value: 'days', proof: [] } } ),
		restorable( { ...removable, restorable: { value: 'days', days: 365, proof: [] } } ),
		restorable( { restorable: lost } ),
		restorable( { ...removable, restorable: lost } ),
		restorable( { overwrite: lost, restorable: lost } ),
		restorable( { restorable: { value: 'unknown', reason: 'read-only', proof: [] } } ),
	] ).toEqual( [
		'Yes: earlier versions are kept, and the key cannot delete them.',
		'Yes: the key can neither write over files nor delete them.',
		'Yes, for 30 days: earlier versions are kept that long, and the key cannot delete them.',
		expect.stringMatching( /^Yes, for a time: .*which the key may not read\.$/ ),
		'Yes, for a time: Object Lock keeps every file for 365 days after it was written.',
		'No: the key can write over files, and the bucket keeps nothing of them.',
		'No: earlier versions are kept, but the key can delete them as well.',
		'No: the key can delete files, and the bucket keeps nothing of them.',
		'That could not be found out. The test was read-only, and only a real write can tell.',
	] );
} );

test( 'What was not tried says why in its own words', () => {
	const reason = ( deed: 'otherBuckets.content' | 'changeSettings' ) =>
		describeExposureReason( english, 'not-probed', { deed } );
	expect( reason( 'otherBuckets.content' ) ).toBe( 'The test touches no other bucket.' );
	expect( reason( 'changeSettings' ) ).toBe( 'Only a change would tell, and the test changes no setting.' );
	expect( describeExposureReason( english, 'setting-unread' satisfies ExposureReason ) ).toMatch( /setting/ );
} );

test( 'Files that are public on purpose are no warning', () => {
	const exposure = anExposure( { publish: { value: 'yes', proof: [] } } );
	const toneOf = ( acl: string ) =>
		exposureGroups( english, aReport( { exposure, target: { ...aReport().target, acl } } ) )
			.flatMap( ( { rows } ) => rows )
			.find( ( { deed } ) => deed === 'publish' )?.tone;
	expect( [ toneOf( 'public-read' ), toneOf( 'private' ) ] ).toEqual( [ 'neutral', 'warning' ] );
} );

test( 'Text and Markdown hold both sections, and every word can be translated', () => {
	for ( const render of [ renderText, renderMarkdown ] ) {
		const report = render( aReport(), english );
		expect( report ).toContain( 'If this site is hacked' );
		expect( report ).toContain( 'Write over the files' );
		expect( report ).toContain( 'Bucket care' );
		expect( report ).toContain( 'No: the key can write over files, and the bucket keeps nothing of them.' );
	}
	const words = [
		...exposureGroups( marking, aReport() ).flatMap( ( { title, rows } ) => [
			title,
			...rows.flatMap( ( { label, word, detail } ) => [ label, word, detail || '⟦⟧' ] ),
		] ),
		...bucketCare( marking, aReport() ).map( ( { label } ) => label ),
	];
	expect( words.filter( ( word ) => ! word.startsWith( '⟦' ) ) ).toEqual( [] );
} );

test( 'A setting that holds a control sequence cannot write to the terminal', () => {
	const bucket = { ownership: '\u001b[31mObjectWriter', encryption: 'aws:kms\u0007' };
	const values = bucketCare( english, aReport( { bucket } ) ).map( ( { value } ) => value );
	expect( values.join( '' ) ).not.toMatch( /[\u0000-\u001f]/ );
	expect( values ).toContain( 'aws:kms' );
} );
