import { leftOut, noPlugin } from './left-out.mjs';

// Directory buckets are asked with the key itself, never with a session (`disableS3ExpressSessionAuth`).

export class S3ExpressIdentityProviderImpl {
	getS3ExpressIdentity() {
		leftOut( 'A session of a directory bucket' );
	}
}

export class CreateSessionCommand {
	constructor() {
		leftOut( 'A session of a directory bucket' );
	}
}

export const getS3ExpressPlugin = noPlugin;
export const s3ExpressMiddleware = () => leftOut( 'A session of a directory bucket' );
export const s3ExpressMiddlewareOptions = {};

export const getS3ExpressHttpSigningPlugin = noPlugin;
export const s3ExpressHttpSigningMiddleware = s3ExpressMiddleware;
export const s3ExpressHttpSigningMiddlewareOptions = {};
