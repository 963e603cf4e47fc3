import diagnosis from '../../../../src/engine/diagnoses/kms-key-denied';
import { CONTEXT, english, evidenceOf } from './support/fixture';

const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

describe( 'kms-key-denied', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'kms-key-denied.aws' ) ) ).toEqual( {
			action: 'kms:GenerateDataKey',
			principal: 'arn:aws:iam::111122223333:user/site',
			key: KEY,
			effect: 'implicit',
			policyKind: 'identity-based',
			policyArn: '',
			isThreeWay: false,
		} );
	} );

	it.each( [
		[ 'kms-key-denied.aws-2', { isThreeWay: true, key: '' } ],
		[ 'kms-key-denied.aws-3', { action: 'kms:Decrypt', isThreeWay: false } ],
		[ 'kms-key-denied.aws-4', { action: '', isThreeWay: true } ],
		[ 'kms-key-denied.aws-5', { effect: 'explicit', policyKind: 'service control' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves S3’s own permission alone', () => {
		expect( diagnosis.read( evidenceOf( 'kms-key-denied.near-miss' ) ) ).toBeUndefined();
	} );

	const remediesOf = ( name: string ) => {
		const params = diagnosis.read( evidenceOf( name ) );
		return params ? diagnosis.remedies( english, params, CONTEXT ) : [];
	};

	it( 'claims none of the three where KMS names three', () => {
		const params = diagnosis.read( evidenceOf( 'kms-key-denied.aws-2' ) );
		expect( params && diagnosis.explain( english, params ).cause ).toMatch( /does not say which of three/ );
		expect( remediesOf( 'kms-key-denied.aws-2' ).filter( ( { copy } ) => copy ) ).toEqual( [] );
	} );

	it( 'writes a statement for the key that was named', () => {
		expect( JSON.parse( remediesOf( 'kms-key-denied.aws' )[ 0 ]?.copy?.text ?? '' ) ).toEqual( {
			Effect: 'Allow',
			Action: [ 'kms:GenerateDataKey', 'kms:Decrypt' ],
			Resource: KEY,
		} );
	} );

	it.each( [ '', '*', 'arn:aws:kms:*:*:key/*', `${ KEY }","Action":"*`, 'arn:aws:iam::111122223333:role/x' ] )(
		'writes no statement for “%s”',
		( key ) => {
			const params = diagnosis.read( evidenceOf( 'kms-key-denied.aws' ) );
			expect( params && diagnosis.remedies( english, { ...params, key }, CONTEXT )[ 0 ]?.copy ).toBeUndefined();
		}
	);

	it( 'never proposes to add a statement against a deny', () => {
		const remedies = remediesOf( 'kms-key-denied.aws-5' );
		expect( remedies ).toMatchObject( [ { who: 'org-admin' } ] );
		expect( remedies[ 0 ]?.copy ).toBeUndefined();
	} );
} );
