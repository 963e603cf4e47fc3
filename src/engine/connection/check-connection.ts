import { isProviderId } from '../model/provider-id';
import { findProfile } from '../profiles';
import type { Translator } from '../ports';
import type { Connection, InputProblem } from './connection';
import { normalisePrefix } from './normalise-prefix';
import { findPlace } from './places';

const CANNED_ACLS = [
	'private',
	'public-read',
	'authenticated-read',
	'aws-exec-read',
	'bucket-owner-read',
	'bucket-owner-full-control',
];

const ORIGIN = /^https?:\/\/(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?$/i;
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i;
const REGION = /^[a-z0-9-]{1,32}$/;

/** What an endpoint of the provider looks like. */
const exampleOf = ( provider: string ): string =>
	findPlace( provider )?.endpoint?.( 'REGION', 'ACCOUNT_ID' ) ?? 'https://s3.example.com';

/** Everything about an entry that would make a test pointless; an empty list means that a test can run. No network. */
export function checkConnection( connection: Connection ): readonly InputProblem[] {
	const problems: InputProblem[] = [];
	const add = ( field: InputProblem[ 'field' ], code: InputProblem[ 'code' ] ) =>
		problems.push( { field, code, value: String( connection[ field as keyof Connection ] ?? '' ) } );

	if ( ! isProviderId( connection.provider ) ) {
		add( 'provider', 'unknown-provider' );
	}
	if ( ! [ 'path', 'virtual' ].includes( connection.addressing ) ) {
		add( 'addressing', 'unknown-addressing' );
	}
	if ( ! connection.accessKeyId.trim() ) {
		add( 'accessKeyId', 'missing' );
	}
	if ( ! connection.bucket ) {
		add( 'bucket', 'missing' );
	} else if ( ! BUCKET.test( connection.bucket ) || connection.bucket.includes( '..' ) ) {
		add( 'bucket', 'bad-bucket' );
	}
	if ( connection.region && ! REGION.test( connection.region ) ) {
		add( 'region', 'bad-region' );
	}
	if ( connection.provider !== 'aws' && ! connection.endpoint ) {
		problems.push( { field: 'endpoint', code: 'missing', value: exampleOf( connection.provider ) } );
	}
	for ( const field of [ 'endpoint', 'stsEndpoint' ] as const ) {
		if ( connection[ field ] && ! ORIGIN.test( connection[ field ] ) ) {
			add( field, 'bad-endpoint' );
		}
	}
	if ( normalisePrefix( connection.prefix ) === undefined ) {
		add( 'prefix', 'bad-prefix' );
	}
	if ( connection.acl && connection.acl !== 'none' && ! CANNED_ACLS.includes( connection.acl ) ) {
		add( 'acl', 'bad-acl' );
	}
	if ( ! findProfile( connection.profile ) ) {
		add( 'profile', 'unknown-profile' );
	}
	return problems;
}

/** Thrown before anything is sent. */
export class InputError extends Error {
	constructor( readonly problems: readonly InputProblem[] ) {
		super( problems.map( ( { field, code } ) => `${ field }: ${ code }` ).join( ', ' ) );
		this.name = 'InputError';
	}
}

/** One sentence that says what to enter. */
export function describeInputProblem( { __, sprintf }: Translator, { field, code, value }: InputProblem ): string {
	switch ( code ) {
		case 'missing':
			if ( field === 'bucket' ) {
				return __( 'Enter the name of the bucket.', 'bucket-doctor' );
			}
			if ( field === 'endpoint' ) {
				return sprintf(
					/* translators: %s: Address of a store; REGION and ACCOUNT_ID in it stand for what the user has to enter. */
					__( 'Enter the provider’s endpoint, for example %s.', 'bucket-doctor' ),
					value || exampleOf( '' )
				);
			}
			return field === 'secretAccessKey'
				? __( 'Enter the secret access key that belongs to the access key ID.', 'bucket-doctor' )
				: __( 'Enter the access key ID.', 'bucket-doctor' );
		case 'bad-bucket':
			return sprintf(
				/* translators: %s: What the user entered as the bucket's name. */
				__(
					'“%s” cannot be a bucket’s name. Enter the name alone: no s3://, no address, no folder; 3 to 63 letters, digits, dots and hyphens.',
					'bucket-doctor'
				),
				value
			);
		case 'bad-region':
			return sprintf(
				/* translators: %s: What the user entered as the region. */
				__(
					'“%s” cannot be a region. Regions look like eu-central-1; leave the field empty to find it out.',
					'bucket-doctor'
				),
				value
			);
		case 'bad-prefix':
			return sprintf(
				/* translators: %s: What the user entered as the folder. */
				__(
					'“%s” cannot be a folder: no empty part, no “.” or “..”, no line break. Enter it like site/backups/.',
					'bucket-doctor'
				),
				value
			);
		case 'bad-endpoint':
			return sprintf(
				/* translators: %s: What the user entered as the endpoint. */
				__(
					'“%s” cannot be an endpoint. Enter scheme and host alone, such as https://s3.example.com, without a path or the bucket.',
					'bucket-doctor'
				),
				value
			);
		case 'bad-acl':
			return sprintf(
				/* translators: %s: What the user entered as the ACL. */
				__( '“%s” is not an ACL that can be tested. Choose none, private or public-read.', 'bucket-doctor' ),
				value
			);
		case 'unknown-provider':
			return sprintf(
				/* translators: %s: What the user entered as the provider. */
				__( 'The provider “%s” is not known. Choose one of the list, or other.', 'bucket-doctor' ),
				value
			);
		case 'unknown-addressing':
			/* translators: %s: What the user entered as the addressing style. */
			return sprintf( __( 'The addressing “%s” is not known. Choose path or virtual.', 'bucket-doctor' ), value );
		case 'unknown-profile':
			/* translators: %s: What the user entered as the profile. */
			return sprintf( __( 'The profile “%s” is not known.', 'bucket-doctor' ), value );
	}
}
