import { contextOf } from './context';
import { askPolicies } from './policies';
import type { Asked } from './request';
import { ALLOWED } from './ruling';
import type { Ruling } from './ruling';
import { accountIn } from './scene';
import type { Scene } from './scene';

/** The key of an encrypted object, asked in the caller's name. */
export async function kms( scene: Scene, asked: Asked, action: string, key: string | undefined ): Promise< Ruling > {
	const { world, bucket, callerAccount } = scene;
	if ( key === undefined ) {
		// The key that AWS manages in an account serves nobody outside it.
		return callerAccount === bucket.owner ? ALLOWED : { verdict: 'denied', action, obstacle: 'kms-key' };
	}
	const stored = world.kmsKeys?.find( ( { arn } ) => arn === key );
	if ( ! stored || key.split( ':' )[ 3 ] !== bucket.region || ( stored.state ?? 'Enabled' ) !== 'Enabled' ) {
		return { verdict: 'refused', action, obstacle: 'kms-key' };
	}
	const account = accountIn( key );
	const context = {
		...contextOf( scene, asked, account, bucket.region ),
		'kms:ViaService': `s3.${ bucket.region }.amazonaws.com`,
		'kms:CallerAccount': callerAccount,
	};
	const verdict = await askPolicies( scene, {
		action,
		resource: key,
		account,
		context,
		resourcePolicy: stored.policy,
	} );
	return verdict === 'allowed' ? ALLOWED : { verdict, action };
}

export interface Encryption {
	readonly isKms: boolean;
	readonly key: string | undefined;
}

export function encryptionOfUpload( { bucket }: Scene, { headers }: Asked ): Encryption {
	const algorithm = headers[ 'x-amz-server-side-encryption' ] ?? bucket.encryption?.algorithm;
	const named = headers[ 'x-amz-server-side-encryption-aws-kms-key-id' ];
	return { isKms: algorithm === 'aws:kms', key: named ?? bucket.encryption?.kmsKey };
}
