import type { MissingStatement, Translator } from '../../engine';

/** Where a statement belongs and what is to be done there, as an instruction. */
export function describeAttachTo(
	translator: Translator,
	{ attachTo, change, rights = [] }: Pick< MissingStatement, 'attachTo' | 'change' | 'rights' >
): string {
	if ( rights.length > 0 ) {
		const { __, sprintf } = translator;
		return sprintf(
			/* translators: %s: Names of rights as a storage provider writes them, e.g. writeFiles, deleteFiles. */
			__( 'Give the key at the storage provider: %s', 'bucket-doctor' ),
			rights.join( ', ' )
		);
	}
	if ( change === 'send-header' ) {
		return translator.__( 'Have the plugin send this header with each upload', 'bucket-doctor' );
	}
	return change === 'edit-deny' ? describeDeny( translator, attachTo ) : describeAllow( translator, attachTo );
}

function describeAllow( { __ }: Translator, attachTo: MissingStatement[ 'attachTo' ] ): string {
	switch ( attachTo ) {
		case 'identity':
			return __( 'Attach this policy to the key’s user or role', 'bucket-doctor' );
		case 'boundary':
			return __( 'Add to the permissions boundary of the key’s user or role', 'bucket-doctor' );
		case 'session':
			return __( 'Add to the session policy with which the temporary key is made', 'bucket-doctor' );
		case 'bucket-policy':
			return __( 'Add to the bucket’s policy', 'bucket-doctor' );
		case 'kms-key':
			return __( 'Add to the policy of the bucket’s KMS key', 'bucket-doctor' );
		case 'scp':
			return __( 'Add to the organization’s service control policy', 'bucket-doctor' );
		case 'rcp':
			return __( 'Add to the organization’s resource control policy', 'bucket-doctor' );
		case 'vpc-endpoint':
			return __( 'Add to the policy of the VPC endpoint', 'bucket-doctor' );
		case 'provider':
			return __( 'Give the key this right at the storage provider', 'bucket-doctor' );
	}
}

function describeDeny( { __ }: Translator, attachTo: MissingStatement[ 'attachTo' ] ): string {
	switch ( attachTo ) {
		case 'identity':
			return __( 'Narrow the Deny in the policy of the key’s user or role', 'bucket-doctor' );
		case 'boundary':
			return __( 'Narrow the Deny in the permissions boundary of the key’s user or role', 'bucket-doctor' );
		case 'session':
			return __( 'Narrow the Deny in the session policy with which the temporary key is made', 'bucket-doctor' );
		case 'bucket-policy':
			return __( 'Narrow the Deny in the bucket’s policy', 'bucket-doctor' );
		case 'kms-key':
			return __( 'Narrow the Deny in the policy of the bucket’s KMS key', 'bucket-doctor' );
		case 'scp':
			return __( 'Narrow the Deny in the organization’s service control policy', 'bucket-doctor' );
		case 'rcp':
			return __( 'Narrow the Deny in the organization’s resource control policy', 'bucket-doctor' );
		case 'vpc-endpoint':
			return __( 'Narrow the Deny in the policy of the VPC endpoint', 'bucket-doctor' );
		case 'provider':
			return __( 'Lift this refusal at the storage provider', 'bucket-doctor' );
	}
}
