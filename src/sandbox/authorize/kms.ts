import { accessDenied } from '../errors';
import type { BucketExchange } from '../exchange';
import { S3Error } from '../s3-error';
import { accountOfArn } from '../signature/caller';
import type { Encryption } from '../state/bucket';
import { conditionContext } from './context';
import { isTold, subject, tail } from './denial-message';
import { simulate } from './simulate';

export type KmsAction = 'kms:GenerateDataKey' | 'kms:Decrypt';

// One text for three reasons, by AWS's design: it does not tell strangers which keys exist.
const AMBIGUOUS =
	'because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access';

function checkState( exchange: BucketExchange, arn: string ): void {
	const key = exchange.universe.findKmsKey( arn );
	if ( ! key ) {
		throw new S3Error( 400, 'KMS.NotFoundException', `Key '${ arn }' does not exist` );
	}
	const region = arn.split( ':' )[ 3 ] ?? '';
	if ( region !== exchange.bucket.config.region ) {
		throw new S3Error( 400, 'KMS.NotFoundException', `Invalid arn ${ region }` );
	}
	if ( key.state === 'Disabled' ) {
		throw new S3Error( 400, 'KMS.DisabledException', `${ arn } is disabled.` );
	}
	if ( key.state === 'PendingDeletion' ) {
		throw new S3Error( 400, 'KMS.KMSInvalidStateException', `${ arn } is pending deletion.` );
	}
}

/**
 * Lets an encrypted object be written or read, or ends the exchange. Objects under SSE-S3 need nothing.
 *
 * @param  exchange   The request; its S3 action has passed already.
 * @param  encryption Of the object.
 * @param  action     What S3 does with the key on the caller's behalf.
 * @throws {Error} AccessDenied in KMS's words, or an error of the key's state.
 */
export async function requireKms(
	exchange: BucketExchange,
	encryption: Encryption,
	action: KmsAction
): Promise< void > {
	if ( encryption.algorithm !== 'aws:kms' ) {
		return;
	}
	const { caller, universe, bucket } = exchange;
	const arn = encryption.kmsKey;
	if ( caller.kind === 'anonymous' ) {
		throw accessDenied();
	}
	const opening = subject( caller.principal.arn, action );
	const place = action === 'kms:Decrypt' ? 'on the resource associated with this ciphertext' : 'on this resource';
	if ( arn === undefined ) {
		// The key that AWS manages for S3 serves every user of its account, and nobody else.
		if ( caller.account !== bucket.config.owner ) {
			throw accessDenied( `${ opening } ${ place } ${ AMBIGUOUS }` );
		}
		return;
	}
	checkState( exchange, arn );
	const account = accountOfArn( arn );
	const { decision, resourceGrants } = await simulate( universe, caller, {
		action,
		arn,
		account,
		resourcePolicy: universe.findKmsKey( arn )?.policy ?? {},
		context: {
			...conditionContext( exchange, account, bucket.config.region ),
			'kms:ViaService': `s3.${ bucket.config.region }.amazonaws.com`,
			'kms:CallerAccount': caller.account,
		},
	} );
	if ( decision.isAllowed ) {
		return;
	}
	const isAmbiguous = decision.layer === 'resource' || ! resourceGrants || ! isTold( caller, account, universe );
	if ( isAmbiguous ) {
		throw accessDenied( `${ opening } ${ place } ${ AMBIGUOUS }` );
	}
	const resource = action === 'kms:Decrypt' ? place : `on resource: ${ arn }`;
	throw accessDenied( `${ opening } ${ resource }${ tail( decision, action, universe ) }` );
}
