/**
 * The engine always names the endpoint of STS; tests/scripts/lean-sdk.test.mjs compares with the SDK's own rules.
 *
 * @param {{Endpoint: string}} parameters
 * @return {{url: URL, properties: Object, headers: Object}} Place and way of signing, as the SDK wants them.
 */
export const defaultEndpointResolver = ( { Endpoint } ) => ( {
	url: new URL( Endpoint ),
	properties: {},
	headers: {},
} );
