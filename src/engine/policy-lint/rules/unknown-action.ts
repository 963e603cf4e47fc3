import { S3_ACTIONS } from '../../iam/s3-action';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { matchAction } from '../match';
import { nearest } from '../nearest';

const NAMES = [ ...S3_ACTIONS.values() ].map( ( { name } ) => name );

/** Operations of the API, and earlier spellings, with the action that allows them. Source: Service Authorization Reference, Amazon S3. */
const OF_OPERATIONS: Readonly< Record< string, string > > = {
	completemultipartupload: 's3:PutObject',
	copyobject: 's3:PutObject',
	createmultipartupload: 's3:PutObject',
	deletebucketlifecycle: 's3:PutLifecycleConfiguration',
	deleteobjects: 's3:DeleteObject',
	getbucketencryption: 's3:GetEncryptionConfiguration',
	getbucketlifecycle: 's3:GetLifecycleConfiguration',
	getbucketlifecycleconfiguration: 's3:GetLifecycleConfiguration',
	getbucketnotificationconfiguration: 's3:GetBucketNotification',
	getbucketreplication: 's3:GetReplicationConfiguration',
	getobjectlockconfiguration: 's3:GetBucketObjectLockConfiguration',
	getpublicaccessblock: 's3:GetBucketPublicAccessBlock',
	headbucket: 's3:ListBucket',
	headobject: 's3:GetObject',
	initiatemultipartupload: 's3:PutObject',
	listbuckets: 's3:ListAllMyBuckets',
	listmultipartuploads: 's3:ListBucketMultipartUploads',
	listobjects: 's3:ListBucket',
	listobjectsv2: 's3:ListBucket',
	listobjectversions: 's3:ListBucketVersions',
	listparts: 's3:ListMultipartUploadParts',
	putbucketencryption: 's3:PutEncryptionConfiguration',
	putbucketlifecycle: 's3:PutLifecycleConfiguration',
	putbucketlifecycleconfiguration: 's3:PutLifecycleConfiguration',
	putpublicaccessblock: 's3:PutBucketPublicAccessBlock',
	uploadpart: 's3:PutObject',
};

/** What was probably meant; undefined where the action exists or is another service's. */
function meantBy( action: string ): string | undefined {
	const [ , service, name = '' ] = /^(?:([^:]*):)?(.*)$/s.exec( action ) ?? [];
	if ( action === '*' || ( service !== undefined && service.toLowerCase() !== 's3' ) ) {
		return undefined;
	}
	if ( service !== undefined && NAMES.some( ( known ) => matchAction( action, known ) ) ) {
		return undefined;
	}
	const full = `s3:${ name.trim() }`;
	const known = S3_ACTIONS.get( full.toLowerCase() );
	return known?.name ?? OF_OPERATIONS[ name.trim().toLowerCase() ] ?? nearest( full, NAMES );
}

/** An action that does not exist: AWS takes it in a user's policy, and it allows nothing. */
export default definePolicyRule< { readonly action: string; readonly meant: string } >( {
	id: 'unknown-action',
	inspect: ( { statements } ) =>
		statements.flatMap( ( { actions } ) =>
			actions.flatMap( ( { value, place } ) => {
				const meant = meantBy( value );
				return meant === undefined
					? []
					: [ { severity: 'error' as const, place, params: { action: quoted( value ), meant } } ];
			} )
		),
	explain: ( { __, sprintf }, { action, meant } ) => ( {
		title: sprintf(
			/* translators: %s: Name that was written, e.g. s3:HeadObject. */
			__( 'There is no action %s', 'bucket-doctor' ),
			// A blank at its end would not be seen.
			action.trim() === action ? action : `“${ action }”`
		),
		why: __(
			'A policy names actions, which are not always called like the operations. What does not exist allows nothing.',
			'bucket-doctor'
		),
		todo: meant
			? sprintf(
					/* translators: %s: Name of an action, e.g. s3:GetObject. */
					__( 'Write %s.', 'bucket-doctor' ),
					meant
				)
			: __( 'Remove it, or look the action up in AWS’s Service Authorization Reference.', 'bucket-doctor' ),
	} ),
} );
