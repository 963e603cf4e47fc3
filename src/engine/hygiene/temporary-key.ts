import { keyIdForm } from '../reading/key-id';
import { defineRule } from './hint';
import type { Hint } from './hint';

/** Key and session token do not go together. Source: IAM User Guide, “Unique identifiers”: ASIA = temporary. */
export default defineRule( {
	id: 'temporary-key',
	inspect: ( { accessKeyId, sessionToken } ): readonly Hint[] => {
		const form = keyIdForm( accessKeyId.trim() );
		if ( form === 'temporary' && sessionToken === '' ) {
			return [
				{
					field: 'accessKeyId',
					describe: ( { __ } ) =>
						__(
							'A key that begins with ASIA is temporary and works together with its session token only.',
							'bucket-doctor'
						),
				},
			];
		}
		return form === 'long-term' && sessionToken
			? [
					{
						field: 'sessionToken',
						describe: ( { __ } ) =>
							__(
								'A key that begins with AKIA has no session token: S3 refuses the two together.',
								'bucket-doctor'
							),
						repair: {
							describe: ( { __ } ) => __( 'Remove the token', 'bucket-doctor' ),
							apply: () => ( { sessionToken: '' } ),
						},
					},
				]
			: [];
	},
} );
