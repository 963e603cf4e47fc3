import diagnosis from '../../../../src/engine/diagnoses/demanded-header';
import { CONTEXT, english, evidenceOf } from './support/fixture';

const ENCRYPTION = { name: 'x-amz-server-side-encryption', value: 'AES256', before: '' };

describe( 'demanded-header', () => {
	it( 'reads the refusal of an upload that passed with a header', () => {
		expect( diagnosis.read( evidenceOf( 'demanded-header.aws' ) ) ).toEqual( ENCRYPTION );
	} );

	it( 'reads one without words too, and what stood in the place of the header', () => {
		expect( diagnosis.read( evidenceOf( 'demanded-header.aws-acl' ) ) ).toEqual( {
			name: 'x-amz-acl',
			value: 'bucket-owner-full-control',
			before: 'private',
		} );
	} );

	it( 'claims nothing where no header was found', () => {
		expect( diagnosis.read( evidenceOf( 'demanded-header.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves parts alone, which carry no such header', () => {
		const acceptedHeader = ENCRYPTION;
		expect( diagnosis.read( { ...evidenceOf( 'refused-parts.aws' ), acceptedHeader } ) ).toBeUndefined();
	} );

	it( 'leaves a permission alone that is missing beside the header', () => {
		const acceptedHeader = ENCRYPTION;
		expect( diagnosis.read( { ...evidenceOf( 'implicit-deny.aws' ), acceptedHeader } ) ).toBeUndefined();
	} );

	it.each( [
		[ ENCRYPTION, { field: 'serverSideEncryption', value: 'AES256' } ],
		[
			{ name: 'x-amz-acl', value: 'private', before: 'public-read' },
			{ field: 'acl', value: 'private' },
		],
	] )( 'proposes the setting: %j', ( params, setField ) => {
		const [ remedy ] = diagnosis.remedies( english, params, CONTEXT );
		expect( remedy ).toMatchObject( { setField, copy: { text: `${ params.name }: ${ params.value }` } } );
	} );
} );
