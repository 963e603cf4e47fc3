import { keyIdForm } from '../reading/key-id';
import { defineRule } from './hint';
import type { Hint } from './hint';

const LENGTH = 40;

/** A secret of AWS that is not whole. Its length is told, and nothing else of it. */
export default defineRule( {
	id: 'secret-form',
	inspect: ( { provider, accessKeyId, secretAccessKey = '' } ): readonly Hint[] => {
		const { length } = secretAccessKey.trim();
		const isOfAws = [ 'long-term', 'temporary' ].includes( keyIdForm( accessKeyId.trim() ) );
		return provider === 'aws' && isOfAws && length > 0 && length !== LENGTH
			? [
					{
						field: 'secretAccessKey',
						needsWhole: true,
						describe: ( { __, sprintf } ) =>
							sprintf(
								/* translators: %d: Number of characters. */
								__( 'A secret access key of AWS has 40 characters; this one has %d.', 'bucket-doctor' ),
								length
							),
					},
				]
			: [];
	},
} );
