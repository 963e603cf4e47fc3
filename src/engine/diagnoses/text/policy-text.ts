import type { Who } from '../../model/remedy';
import type { Translator } from '../../ports';
import type { PolicyKind } from '../../reading/policy-kind';

/** Who may change a policy of this kind. */
export function whoChanges( kind: PolicyKind | '' ): Who {
	switch ( kind ) {
		case 'service control':
		case 'resource control':
			return 'org-admin';
		case 'resource-based':
			return 'bucket-owner';
		default:
			return 'account-admin';
	}
}

/** Where a policy of this kind is found, as a noun with its article: “a policy of the user, group or role”. */
export function describePolicy( { __ }: Translator, kind: PolicyKind | '' ): string {
	switch ( kind ) {
		case 'identity-based':
			return __(
				'a policy of the user or role that the key belongs to, or of one of its groups',
				'bucket-doctor'
			);
		case 'resource-based':
			return __( 'the policy of the bucket (or of its access point)', 'bucket-doctor' );
		case 'service control':
			return __( 'a service control policy of the AWS organization', 'bucket-doctor' );
		case 'resource control':
			return __( 'a resource control policy of the AWS organization', 'bucket-doctor' );
		case 'permissions boundary':
			return __( 'the permissions boundary of the user or role', 'bucket-doctor' );
		case 'session':
			return __( 'the session policy with which the temporary credentials were made', 'bucket-doctor' );
		case 'VPC endpoint':
			return __( 'the policy of the VPC endpoint through which the request went', 'bucket-doctor' );
		case 'role trust':
			return __( 'the trust policy of the role', 'bucket-doctor' );
		case '':
			return __( 'a policy whose kind was not named', 'bucket-doctor' );
	}
}
