import type { Identity, Translator } from '../../engine';

/** What kind of identity a key belongs to. */
export function describeIdentity( { __ }: Translator, { kind }: Pick< Identity, 'kind' > ): string {
	switch ( kind ) {
		case 'user':
			return __( 'IAM user', 'bucket-doctor' );
		case 'root':
			return __( 'root user of the account: may do everything', 'bucket-doctor' );
		case 'role':
			return __( 'role', 'bucket-doctor' );
		case 'federated':
			return __( 'federated user', 'bucket-doctor' );
		case 'unknown':
			return __( 'not told', 'bucket-doctor' );
	}
}
