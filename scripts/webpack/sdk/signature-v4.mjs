import { leftOut } from './left-out.mjs';

// In the plugin PHP signs (docs/decisions/0002); the engine gives the clients a signer that changes nothing.

class LeftOutSigner {
	static sigv4aDependency() {
		return 'none';
	}

	constructor() {
		leftOut( 'Signing' );
	}
}

export {
	LeftOutSigner as SignatureV4,
	LeftOutSigner as SignatureV4MultiRegion,
	LeftOutSigner as SignatureV4S3Express,
	LeftOutSigner as SignatureV4SignWithCredentials,
};

export const signatureV4aContainer = { SignatureV4a: null };
