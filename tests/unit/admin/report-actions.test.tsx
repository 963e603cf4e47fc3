import { act } from 'react';
import { ReportActions } from '../../../src/admin/components/report-actions';
import { translator } from '../../../src/admin/translator';
import { renderJson, renderMarkdown } from '../../../src/reporters';
import { putMissing } from '../reporters/support/reports';
import { button, clear, click, render } from './support/screen';

afterEach( clear );

test( 'Markdown is copied, and the button says so', async () => {
	const copied: string[] = [];
	Object.assign( window.navigator, { clipboard: { writeText: async ( text: string ) => void copied.push( text ) } } );
	const screen = await render( <ReportActions report={ putMissing() } policyText="" /> );
	await click( button( 'Copy as Markdown' ) );
	await act( async () => undefined );
	expect( copied ).toEqual( [ renderMarkdown( putMissing(), translator ) ] );
	expect( screen.textContent ).toContain( 'Copied' );
} );

test( 'What a pasted policy says goes into what is copied, its text does not', async () => {
	const copied: string[] = [];
	Object.assign( window.navigator, { clipboard: { writeText: async ( text: string ) => void copied.push( text ) } } );
	const policy = '{ "Version": "2012-10-17", "Id": "of-mine", "Statement": [] }';
	await render( <ReportActions report={ putMissing() } policyText={ policy } /> );
	await click( button( 'Copy as Markdown' ) );
	expect( copied[ 0 ] ).toContain( '## The policy that you pasted' );
	expect( copied[ 0 ] ).toContain( 'There is no statement in it' );
	expect( copied[ 0 ] ).not.toContain( 'of-mine' );
} );

test( 'JSON is downloaded under a name that tells bucket and time', async () => {
	const saved: { name: string; blob: Blob }[] = [];
	let blob: Blob | undefined;
	Object.assign( window.URL, {
		createObjectURL: ( created: Blob ) => {
			blob = created;
			return 'blob:x';
		},
		revokeObjectURL: () => undefined,
	} );
	jest.spyOn( window.HTMLAnchorElement.prototype, 'click' ).mockImplementation( function ( this: HTMLAnchorElement ) {
		saved.push( { name: this.download, blob: blob! } );
	} );
	await render( <ReportActions report={ putMissing() } policyText="" /> );
	await click( button( 'Download JSON' ) );
	expect( saved.map( ( { name } ) => name ) ).toEqual( [ 'bucket-doctor-site-backups-2026-11-22T12-00-00.json' ] );
	const text = await new Promise( ( resolve ) => {
		const reader = new window.FileReader();
		reader.onload = () => resolve( reader.result );
		reader.readAsText( saved[ 0 ]!.blob );
	} );
	expect( text ).toBe( renderJson( putMissing() ) );
} );
