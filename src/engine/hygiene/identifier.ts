import type { Translator } from '../ports';
import { keyIdForm } from '../reading/key-id';
import { defineRule } from './hint';

/** What AWS gives IDs with these beginnings to (IAM User Guide, “Unique identifiers”). */
function describeOwner( { __ }: Translator, prefix: string ): string {
	switch ( prefix ) {
		case 'AIDA':
			return __( 'This is the ID of a user.', 'bucket-doctor' );
		case 'AROA':
			return __( 'This is the ID of a role.', 'bucket-doctor' );
		case 'AGPA':
			return __( 'This is the ID of a group.', 'bucket-doctor' );
		case 'AIPA':
			return __( 'This is the ID of an instance profile.', 'bucket-doctor' );
		case 'ANPA':
		case 'ANVA':
			return __( 'This is the ID of a policy.', 'bucket-doctor' );
		case 'APKA':
			return __( 'This is the ID of a public key.', 'bucket-doctor' );
		default:
			return __( 'This is the ID of a certificate.', 'bucket-doctor' );
	}
}

/** The ID of something in IAM that is no key. */
export default defineRule( {
	id: 'identifier',
	inspect: ( { accessKeyId } ) => {
		const id = accessKeyId.trim();
		return keyIdForm( id ) === 'identifier'
			? [
					{
						field: 'accessKeyId',
						describe: ( translator ) => {
							const { __, sprintf } = translator;
							return sprintf(
								/* translators: %s: A sentence, e.g. This is the ID of a user. */
								__(
									'%s An access key ID begins with AKIA; it stands in IAM under the user’s security credentials.',
									'bucket-doctor'
								),
								describeOwner( translator, id.slice( 0, 4 ) )
							);
						},
					},
				]
			: [];
	},
} );
