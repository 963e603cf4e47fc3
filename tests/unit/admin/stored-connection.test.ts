import { EMPTY_FORM } from '../../../src/admin/form-values';
import {
	changesOf,
	isChanged,
	isLocked,
	isSaved,
	NOTHING_STORED,
	readStoredConnection,
	toForm,
	usesStored,
	whyNotStored,
} from '../../../src/admin/stored-connection';
import { field, savedConnection } from './support/site';

const SAVED = readStoredConnection( savedConnection() );
const FORM = { ...toForm( SAVED ), readOnly: false };

test.each( [ null, [], 'text', { bucket: 7, secretAccessKey: 'x' } ] )( '%j stands for nothing stored', ( answer ) => {
	expect( readStoredConnection( answer ) ).toEqual( NOTHING_STORED );
	expect( { ...toForm( NOTHING_STORED ), readOnly: false } ).toEqual( EMPTY_FORM );
} );

test( 'A secret in an answer goes no further', () => {
	const stored = readStoredConnection( { secretAccessKey: { isSet: true, value: 'canary' }, extra: 'canary' } );
	expect( JSON.stringify( stored ) ).not.toContain( 'canary' );
} );

test( 'The form that shows what is stored has nothing to save, and signs with the stored secret', () => {
	expect( FORM ).toMatchObject( { bucket: 'site-backups', prefix: 'example/', secretAccessKey: '' } );
	expect( isChanged( SAVED, FORM ) ).toBe( false );
	expect( changesOf( SAVED, FORM ) ).toEqual( {} );
	expect( usesStored( SAVED, FORM ) ).toBe( true );
} );

test( 'Only what differs is saved, a secret only where one was typed', () => {
	expect( changesOf( SAVED, { ...FORM, region: '', sessionToken: 't' } ) ).toEqual( {
		region: '',
		sessionToken: 't',
	} );
	expect( isChanged( SAVED, { ...FORM, secretAccessKey: 's' } ) ).toBe( true );
} );

test( 'What is locked is never sent for saving', () => {
	const stored = readStoredConnection( savedConnection( { bucket: field( 'locked', 'constant', true ) } ) );
	expect( isLocked( stored, 'bucket' ) ).toBe( true );
	expect( isLocked( stored, 'region' ) ).toBe( false );
	expect( changesOf( stored, { ...FORM, bucket: 'other', region: 'us-east-1' } ) ).toEqual( { region: 'us-east-1' } );
} );

test( 'A typed secret is used as typed', () => {
	expect( usesStored( SAVED, { ...FORM, secretAccessKey: 's' } ) ).toBe( false );
	expect( usesStored( SAVED, { ...FORM, sessionToken: 't' } ) ).toBe( false );
} );

test.each( [ 'bucket', 'region', 'prefix', 'acl', 'profile' ] )( 'Another %s goes with the stored secret', ( name ) => {
	expect( whyNotStored( SAVED, { ...FORM, [ name ]: 'other' } ) ).toBeUndefined();
} );

test.each( [ 'accessKeyId', 'provider', 'endpoint', 'stsEndpoint' ] )( 'Another %s takes another secret', ( name ) => {
	expect( whyNotStored( SAVED, { ...FORM, [ name ]: 'other' } ) ).toBe( 'unbound' );
} );

test( 'A secret or token that cannot be read is to be typed', () => {
	const unreadable = { isSet: true, source: 'database', readable: false };
	for ( const name of [ 'secretAccessKey', 'sessionToken' ] ) {
		expect( whyNotStored( readStoredConnection( savedConnection( { [ name ]: unreadable } ) ), FORM ) ).toBe(
			'unreadable'
		);
	}
	expect( whyNotStored( NOTHING_STORED, FORM ) ).toBe( 'nothing' );
} );

test( 'Who may not see the key of all sites types one', () => {
	const stored = readStoredConnection(
		savedConnection( {
			accessKeyId: field( '', 'network', true ),
			endpoint: field( '', 'network', true ),
			secretAccessKey: { isSet: true, source: 'network', readable: true },
		} )
	);
	expect( isLocked( stored, 'accessKeyId' ) ).toBe( false );
	expect( isLocked( stored, 'endpoint' ) ).toBe( false );
	expect( whyNotStored( stored, { ...FORM, accessKeyId: '' } ) ).toBe( 'withheld' );
} );

test( 'Only what the site’s administrator saved can be forgotten', () => {
	expect( isSaved( SAVED ) ).toBe( true );
	expect( isSaved( NOTHING_STORED ) ).toBe( false );
	const constant = { ...savedConnection(), secretAccessKey: { isSet: true, source: 'constant', readable: true } };
	const locked = Object.fromEntries(
		Object.entries( constant ).map( ( [ name, data ] ) => [ name, { ...( data as object ), source: 'constant' } ] )
	);
	expect( isSaved( readStoredConnection( locked ) ) ).toBe( false );
} );
