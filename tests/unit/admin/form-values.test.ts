import { EMPTY_FORM, isRemediable, tidy, toConnection } from '../../../src/admin/form-values';
import { checkForm, checkForSaving } from '../../../src/admin/hooks/use-form';
import { NOTHING_STORED, readStoredConnection, toForm } from '../../../src/admin/stored-connection';
import { savedConnection } from './support/site';

const FILLED = { ...EMPTY_FORM, accessKeyId: 'AKIARTX3GSDSVNNBOPER', secretAccessKey: 's', bucket: 'site-backups' };

test( 'Space that came along with a copied value goes; a folder keeps its own', () => {
	expect(
		tidy( { ...FILLED, accessKeyId: ' AKIA\t', secretAccessKey: 'a b ', bucket: ' b\n', prefix: ' x/' } )
	).toMatchObject( { accessKeyId: 'AKIA', secretAccessKey: 'a b', bucket: 'b', prefix: ' x/' } );
} );

test( 'A form becomes a connection without anything that belongs to the screen alone, and without secrets', () => {
	expect( toConnection( { ...FILLED, readOnly: true } ) ).toEqual( {
		provider: 'aws',
		profile: 'updraftplus',
		accessKeyId: 'AKIARTX3GSDSVNNBOPER',
		bucket: 'site-backups',
		region: '',
		prefix: '',
		acl: '',
		endpoint: '',
		stsEndpoint: '',
		addressing: 'virtual',
		serverSideEncryption: '',
		kmsKeyId: '',
		storageClass: '',
	} );
} );

test( 'A form that is filled in can be tested', () => {
	expect( checkForm( FILLED, NOTHING_STORED ) ).toEqual( [] );
} );

test( 'Every field that keeps a test from running is named, the secret included', () => {
	const problems = checkForm(
		{ ...EMPTY_FORM, provider: 'other', region: 'Europe', prefix: 'a//b' },
		NOTHING_STORED
	);
	expect( problems.map( ( { field, code } ) => `${ field } ${ code }` ).sort() ).toEqual( [
		'accessKeyId missing',
		'bucket missing',
		'endpoint missing',
		'prefix bad-prefix',
		'region bad-region',
		'secretAccessKey missing',
	] );
} );

test( 'A remedy can fill in a place, never a key', () => {
	expect( [ 'region', 'acl', 'addressing' ].every( isRemediable ) ).toBe( true );
	expect( [ 'secretAccessKey', 'accessKeyId', 'sessionToken', 'readOnly', 'toString' ].some( isRemediable ) ).toBe(
		false
	);
} );

test( 'A stored secret stands for one that was not typed', () => {
	const stored = readStoredConnection( savedConnection() );
	const form = { ...toForm( stored ), readOnly: false };
	expect( checkForm( form, stored ) ).toEqual( [] );
	expect( checkForm( { ...form, accessKeyId: 'AKIAOTHER' }, stored ) ).toEqual( [
		{ field: 'secretAccessKey', code: 'missing', value: '' },
	] );
} );

test( 'What is not there yet may be saved later, what is wrong may not be saved', () => {
	expect( checkForSaving( EMPTY_FORM ) ).toEqual( [] );
	expect( checkForSaving( { ...EMPTY_FORM, region: 'Europe' } ) ).toMatchObject( [ { field: 'region' } ] );
} );
