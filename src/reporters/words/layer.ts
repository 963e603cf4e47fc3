import type { Layer, Translator } from '../../engine';

/** A stop on the way of a request: the key itself, then the layers. */
export type Stop = 'key' | Layer;

/** Name of a stop, one word. */
export function describeLayer( { __ }: Translator, stop: Stop ): string {
	switch ( stop ) {
		case 'key':
			return __( 'Key', 'bucket-doctor' );
		case 'network':
			return __( 'Network', 'bucket-doctor' );
		case 'endpoint':
			return __( 'Endpoint', 'bucket-doctor' );
		case 'signature':
			return __( 'Signature', 'bucket-doctor' );
		case 'bucket':
			return __( 'Bucket', 'bucket-doctor' );
		case 'authorization':
			return __( 'Policy', 'bucket-doctor' );
		case 'ownership':
			return __( 'ACL', 'bucket-doctor' );
		case 'encryption':
			return __( 'Encryption', 'bucket-doctor' );
	}
}
