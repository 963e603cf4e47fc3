import { diagnoses } from '../../src/engine/diagnoses';
import { classify } from '../../src/engine/diagnoses/classify';
import type { Evidence } from '../../src/engine/evidence';
import { readDenial } from '../../src/engine/reading/denial-message';
import type { Denial } from '../../src/engine/reading/denial-message';
import { POLICY_KINDS } from '../../src/engine/reading/policy-kind';
import { evidenceOf, fixtureNames } from '../unit/engine/diagnoses/support/fixture';
import { DENIALS_OF_S3 } from '../unit/engine/reading/denial-messages';
import { DENIALS_OF_OTHER_SERVICES } from '../unit/engine/reading/denial-messages-of-other-services';

const MESSAGES = [ ...DENIALS_OF_S3, ...DENIALS_OF_OTHER_SERVICES ];

/** The answer to an upload with that message in place of S3's plain one. */
function evidenceWith( message: string ): Evidence {
	const evidence = evidenceOf( 'archived-object.near-miss' );
	if ( ! evidence.error ) {
		throw new Error( 'the recorded answer has an error document' );
	}
	return { ...evidence, error: { ...evidence.error, message } };
}

/** Who reads a message, told by what it was parsed to. */
function readerOf( message: string, parsed: Denial | undefined ): string {
	if ( ! parsed ) {
		return message.includes( 'object lock' ) ? 'object-lock' : 'access-denied';
	}
	if ( parsed.action.startsWith( 'kms:' ) ) {
		return 'kms-key-denied';
	}
	if ( parsed.effect === 'bpa' ) {
		return parsed.setting === 'BlockPublicPolicy' ? 'stray-answer' : 'public-acl-blocked';
	}
	return { implicit: 'implicit-deny', explicit: 'explicit-deny', ssec: 'customer-key', unstated: 'access-denied' }[
		parsed.effect
	];
}

describe.each( MESSAGES )( 'a refusal in the words “$message”', ( { message, parsed } ) => {
	it( 'is read by one diagnosis', () => {
		const evidence = evidenceWith( message );
		const readers = diagnoses
			.filter( ( { id } ) => id !== 'unrecognised-answer' )
			.filter( ( diagnosis ) => diagnosis.read( evidence ) !== undefined )
			.map( ( { id } ) => id );
		expect( readers ).toEqual( [ readerOf( message, parsed ) ] );
		expect( classify( evidence ).diagnosis?.id ).toBe( readers[ 0 ] );
	} );
} );

/** Kinds of policy whose ARN AWS adds to an explicit denial. */
const NAMED = [ 'identity-based', 'service control', 'resource control', 'permissions boundary', 'session' ];

const denials = fixtureNames()
	.filter( ( name ) => ! name.includes( '.near-miss' ) )
	.map( ( name ) => readDenial( evidenceOf( name ).error?.message ?? '' ) );
const isRecorded = ( isThat: ( denial: Denial ) => boolean ): boolean =>
	denials.some( ( denial ) => denial !== undefined && isThat( denial ) );

describe.each( POLICY_KINDS )( 'a recorded answer names a %s policy', ( kind ) => {
	it( 'that denies', () => {
		expect( isRecorded( ( { effect, policyKind } ) => effect === 'explicit' && policyKind === kind ) ).toBe( true );
	} );

	// One that lets everything pass is always attached, so that nothing is ever missing there.
	it( `that ${ kind === 'resource control' ? 'cannot lack an Allow' : 'lacks an Allow' }`, () => {
		expect( isRecorded( ( { effect, policyKind } ) => effect === 'implicit' && policyKind === kind ) ).toBe(
			kind !== 'resource control'
		);
	} );

	it( `${ NAMED.includes( kind ) ? 'with' : 'never with' } its ARN`, () => {
		expect( isRecorded( ( { policyKind, policyArn } ) => policyKind === kind && policyArn !== undefined ) ).toBe(
			NAMED.includes( kind )
		);
	} );
} );

describe( 'recorded answers', () => {
	it.each( [
		[ 'a user', /^arn:aws:iam::\d+:user\// ],
		[ 'an assumed role', /^arn:aws:sts::\d+:assumed-role\// ],
		[ 'a federated user', /^arn:aws:sts::\d+:federated-user\// ],
		[ 'a root user', /^arn:aws:iam::\d+:root$/ ],
		[ 'nobody', /^anonymous$/ ],
		[ 'a user in China', /^arn:aws-cn:/ ],
		[ 'a user in GovCloud', /^arn:aws-us-gov:/ ],
		[ 'a user in the European Sovereign Cloud', /^arn:aws-eusc:/ ],
	] )( 'refuse %s', ( _, form ) => {
		expect( isRecorded( ( { principal } ) => form.test( principal ) ) ).toBe( true );
	} );
} );
