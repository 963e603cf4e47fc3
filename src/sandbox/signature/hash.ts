import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import type { Checksum, SourceData } from '@smithy/types';

const bytes = ( data: SourceData ): Uint8Array | string => {
	if ( typeof data === 'string' ) {
		return data;
	}
	return ArrayBuffer.isView( data )
		? new Uint8Array( data.buffer, data.byteOffset, data.byteLength )
		: new Uint8Array( data );
};

/** SHA-256, or its HMAC when made with a secret, in the shape the signer asks for. */
export class Sha256 implements Checksum {
	private hash: Hash | Hmac;

	constructor( private readonly secret?: SourceData ) {
		this.hash = this.create();
	}

	update( data: Uint8Array ): void {
		this.hash.update( data );
	}

	async digest(): Promise< Uint8Array > {
		return this.hash.digest();
	}

	reset(): void {
		this.hash = this.create();
	}

	private create(): Hash | Hmac {
		return this.secret === undefined ? createHash( 'sha256' ) : createHmac( 'sha256', bytes( this.secret ) );
	}
}

export const sha256Hex = ( data: Uint8Array | string ): string => createHash( 'sha256' ).update( data ).digest( 'hex' );
