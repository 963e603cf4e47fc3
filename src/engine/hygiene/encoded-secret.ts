import { defineRule } from './hint';

const ENCODED = /^(?:[A-Za-z0-9/+]|%2F|%2B|%3D)*%(?:2F|2B)(?:[A-Za-z0-9/+]|%2F|%2B|%3D)*$/i;
const SECRET = /^[A-Za-z0-9/+]{40}$/;

/** A secret of AWS as it stands in an address: `%2F` for a slash. */
export default defineRule( {
	id: 'encoded-secret',
	inspect: ( { provider, secretAccessKey = '' } ) => {
		const secret = secretAccessKey.trim();
		const decoded = ENCODED.test( secret ) ? decodeURIComponent( secret ) : '';
		return provider === 'aws' && SECRET.test( decoded )
			? [
					{
						field: 'secretAccessKey',
						describe: ( { __ } ) =>
							__( 'Some characters are written as in an address, with percent signs.', 'bucket-doctor' ),
						repair: {
							describe: ( { __ } ) => __( 'Write them as they are', 'bucket-doctor' ),
							apply: () => ( { secretAccessKey: decoded } ),
						},
					},
				]
			: [];
	},
} );
