import type { World, WorldBucket, WorldKmsKey } from '../../../src/sandbox/world';
import {
	ACCOUNT,
	aBucket,
	allow,
	aUser,
	aWorld,
	inline,
	OTHER_ACCOUNT,
	policy,
	USER,
} from '../../integration/sandbox/support/worlds';
import { ask, PAGES } from './case';
import type { KnownCase } from './case';
const accountRoot = ( id: string ) => ( { AWS: `arn:aws:iam::${ id }:root` } );

const withBucket = ( more: Partial< WorldBucket >, world: Partial< World > = {} ): World =>
	aWorld( { buckets: [ aBucket( more ) ], ...world } );

const KEY = `arn:aws:kms:eu-central-1:${ ACCOUNT }:key/11111111-2222-3333-4444-555555555555`;
const FOREIGN_KEY = KEY.replace( ACCOUNT, OTHER_ACCOUNT );

/** A bucket whose files are encrypted with this key. */
const encrypted = ( key: WorldKmsKey, statements: Record< string, unknown >[] ): World =>
	withBucket(
		{ encryption: { algorithm: 'aws:kms', kmsKey: key.arn } },
		{
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
			principals: [ aUser( { policies: [ inline( allow( 's3:*' ), ...statements ) ] } ) ],
			kmsKeys: [ key ],
		}
	);

const delegating: WorldKmsKey = {
	arn: KEY,
	policy: policy( allow( 'kms:*', '*', { Principal: accountRoot( ACCOUNT ) } ) ),
};
const naming: WorldKmsKey = {
	arn: KEY,
	policy: policy( allow( [ 'kms:GenerateDataKey', 'kms:Decrypt' ], '*', { Principal: { AWS: USER } } ) ),
};
const others: WorldKmsKey = {
	arn: KEY,
	policy: policy( allow( 'kms:*', '*', { Principal: { AWS: `arn:aws:iam::${ ACCOUNT }:user/other` } } ) ),
};
const opened: WorldKmsKey = {
	arn: FOREIGN_KEY,
	policy: policy( allow( 'kms:*', '*', { Principal: accountRoot( ACCOUNT ) } ) ),
};
const closed: WorldKmsKey = {
	arn: FOREIGN_KEY,
	policy: policy( allow( 'kms:*', '*', { Principal: accountRoot( OTHER_ACCOUNT ) } ) ),
};
const GRANT = allow( [ 'kms:GenerateDataKey', 'kms:Decrypt' ], '*' );

const retained = withBucket( {
	versioning: 'Enabled',
	objectLock: { enabled: true, default: { mode: 'COMPLIANCE', days: 1 } },
} );

/** Encryption keys and Object Lock. */
export const keyCases: readonly KnownCase[] = [
	{
		name: 'a key whose policy leaves it to the account, and a user who may',
		source: PAGES.keyPolicies,
		world: encrypted( delegating, [ GRANT ] ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'the same, and a user who may not',
		source: PAGES.keyPolicies,
		world: encrypted( delegating, [] ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'a key whose policy names the user',
		source: PAGES.keyPolicies,
		world: encrypted( naming, [] ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'a key whose policy does not leave it to the account',
		source: PAGES.keyPolicies,
		world: encrypted( others, [ GRANT ] ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'another account’s key: both sides allow',
		source: PAGES.keyAccounts,
		world: encrypted( opened, [ GRANT ] ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'another account’s key: only the key allows',
		source: PAGES.keyAccounts,
		world: encrypted( opened, [] ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'another account’s key: only the user is allowed',
		source: PAGES.keyAccounts,
		world: encrypted( closed, [ GRANT ] ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'reading takes kms:Decrypt',
		source: PAGES.kms,
		world: encrypted( delegating, [ allow( 'kms:GenerateDataKey' ) ] ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'uploading does not',
		source: PAGES.kms,
		world: encrypted( delegating, [ allow( 'kms:GenerateDataKey' ) ] ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'a key only through S3',
		source: PAGES.kms,
		world: encrypted( delegating, [
			allow( 'kms:*', '*', {
				Condition: { StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } },
			} ),
		] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a disabled key',
		source: PAGES.keyStates,
		world: encrypted( { ...delegating, state: 'Disabled' }, [ GRANT ] ),
		asked: ask.get(),
		expected: 'refused',
	},
	{
		name: 'an upload without checksum under default retention',
		source: PAGES.lock,
		world: retained,
		asked: ask.put(),
		expected: 'refused',
	},
	{
		name: 'a large upload begun there',
		source: PAGES.lock,
		world: retained,
		asked: ask.begin(),
		expected: 'allowed',
	},
];
