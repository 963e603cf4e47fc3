import { missingPolicies } from '../../../src/reporters';
import type { MissingStatement, Statement } from '../../../src/engine';
import { aReport } from './support/reports';

const statement = ( Action: string ): Statement => ( { Effect: 'Allow', Action, Resource: 'arn:aws:s3:::b/*' } );

const missing = ( changes: Partial< MissingStatement > = {} ): MissingStatement => ( {
	attachTo: 'identity',
	change: 'add-allow',
	statement: statement( 's3:PutObject' ),
	sure: true,
	who: 'account-admin',
	...changes,
} );

const grouped = ( ...list: MissingStatement[] ) =>
	missingPolicies( aReport( { policy: { missing: list, complete: { Version: '2012-10-17', Statement: [] } } } ) );

test( 'Statements for the same user or role become one policy', () => {
	const [ policy, ...others ] = grouped( missing(), missing( { statement: statement( 's3:GetObject' ) } ) );
	expect( others ).toEqual( [] );
	expect( JSON.parse( policy?.document ?? '' ) ).toEqual( {
		Version: '2012-10-17',
		Statement: [ statement( 's3:PutObject' ), statement( 's3:GetObject' ) ],
	} );
} );

test( 'A policy that is there already gets statements, not a policy within a policy', () => {
	const [ one ] = grouped( missing( { attachTo: 'bucket-policy' } ) );
	expect( JSON.parse( one?.document ?? '' ) ).toEqual( statement( 's3:PutObject' ) );
	const [ two ] = grouped( missing( { attachTo: 'boundary' } ), missing( { attachTo: 'boundary' } ) );
	expect( JSON.parse( two?.document ?? '' ) ).toEqual( [ statement( 's3:PutObject' ), statement( 's3:PutObject' ) ] );
} );

test( 'What is sure is not mixed with what is not, nor one place with another', () => {
	expect(
		grouped(
			missing(),
			missing( { sure: false } ),
			missing( { attachTo: 'bucket-policy', who: 'bucket-owner' } )
		).map( ( { attachTo, sure } ) => `${ attachTo } ${ sure }` )
	).toEqual( [ 'identity true', 'identity false', 'bucket-policy true' ] );
} );

test( 'A Deny in the way has no document to copy, but the policy that holds it', () => {
	const { statement: _none, ...rest } = missing();
	const [ policy ] = grouped( {
		...rest,
		change: 'edit-deny',
		attachTo: 'scp',
		policyArn: 'arn:aws:organizations::1:policy/p',
	} );
	expect( policy ).toMatchObject( { document: '', policyArn: 'arn:aws:organizations::1:policy/p' } );
} );
