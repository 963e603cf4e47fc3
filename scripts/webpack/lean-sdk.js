const { resolve } = require( 'path' );

/**
 * Parts of the AWS SDK that the plugin's build leaves out, because in the browser nothing can reach them: the SDK only serialises there
 * (docs/decisions/0020). File of a package → module in its place, in scripts/webpack/sdk/. The command line has the whole SDK.
 */
const REPLACED = {
	'@aws-sdk/checksums/dist-es/submodules/crc/crc32c/Crc32cJs.js': 'checksums',
	'@aws-sdk/checksums/dist-es/submodules/crc/crc64-nvme/Crc64NvmeJs.js': 'checksums',
	'@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Js.js': 'checksums',
	'@aws-sdk/checksums/dist-es/submodules/flexible-checksums/flexibleChecksumsResponseMiddleware.js': 'answers',
	'@aws-sdk/client-s3/dist-es/commands/CreateSessionCommand.js': 's3-express',
	'@aws-sdk/client-s3/dist-es/endpoint/endpointResolver.js': 'endpoint-s3',
	'@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js': 'endpoint-sts',
	'@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js': 'user-agent',
	'@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/defaultUserAgent.js': 'user-agent',
	'@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js': 'answers',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-middleware.js':
		'answers',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-expires/s3-expires-middleware.js': 'answers',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityProviderImpl.js':
		's3-express',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressHttpSigningMiddleware.js':
		's3-express',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressMiddleware.js':
		's3-express',
	'@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-throw-200-exceptions/throw-200-exceptions.js':
		'answers',
	'@aws-sdk/signature-v4-multi-region/dist-es/index.js': 'signature-v4',
	'@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js': 'checksums',
	'@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js': 'checksums',
	'@smithy/core/dist-es/submodules/event-streams/index.browser.js': 'event-streams',
	'@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js': 'answers',
	'@smithy/core/dist-es/submodules/retry/index.browser.js': 'retry',
	'@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js': 'answers',
	'@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js': 'streams',
	'@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js': 'streams',
	'@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js': 'streams',
	'@smithy/fetch-http-handler/dist-es/index.js': 'fetch-http-handler',
	'@smithy/signature-v4/dist-es/index.js': 'signature-v4',
};

const NAME = 'LeanSdk';
const SUBSTITUTES = resolve( __dirname, 'sdk' );
const packagePath = ( resource ) => resource.replace( /\\/g, '/' ).replace( /^.*\/node_modules\//, '' );

/** Puts the modules of REPLACED in place, and fails where one of them met no file: another version of the SDK has to be looked at anew. */
class LeanSdk {
	/**
	 * @param {import('webpack').Compiler} compiler
	 */
	apply( compiler ) {
		const met = new Set();
		compiler.hooks.normalModuleFactory.tap( NAME, ( factory ) => {
			factory.hooks.afterResolve.tap( NAME, ( { createData } ) => {
				const file = packagePath( createData.resource ?? '' );
				if ( REPLACED[ file ] ) {
					met.add( file );
					const resource = resolve( SUBSTITUTES, `${ REPLACED[ file ] }.mjs` );
					// As one module, however many files it stands for, and free of side effects like the packages it stands in.
					Object.assign( createData, {
						resource,
						request: resource,
						userRequest: resource,
						context: SUBSTITUTES,
					} );
					createData.settings = { ...createData.settings, sideEffects: false };
				}
			} );
		} );
		compiler.hooks.thisCompilation.tap( NAME, ( compilation ) => {
			compilation.hooks.finishModules.tap( NAME, () => {
				for ( const file of Object.keys( REPLACED ).filter( ( name ) => ! met.has( name ) ) ) {
					compilation.errors.push( new Error( `${ NAME }: the SDK no longer has ${ file }.` ) );
				}
			} );
		} );
	}
}

module.exports = { LeanSdk, REPLACED };
