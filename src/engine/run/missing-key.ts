import type { Decision } from '../model/decision';
import { isResponse } from '../model/observation';
import type { MissingStatement } from '../model/remedy';
import type { Identity } from '../model/report';
import type { Denial } from '../reading/denial-message';
import { encryptionKey } from './bucket-facts';
import type { Seen } from './run';

/** What S3 asks of KMS in the caller's name. */
const KEY_ACTIONS = [ 'kms:GenerateDataKey', 'kms:Decrypt', 'kms:Encrypt', 'kms:ReEncryptTo', 'kms:DescribeKey' ];

const KEY_ARN = /^arn:aws[a-z-]*:kms:[a-z0-9-]{1,32}:\d{12}:key\/[A-Za-z0-9-]{1,64}$/;

/** The key that S3 named for a file of the bucket, in a header of an answer: a refusal to decrypt does not name it. */
function seenKey( { observations }: Seen ): string | undefined {
	for ( const { answer } of observations ) {
		const named = isResponse( answer )
			? answer.headers[ 'x-amz-server-side-encryption-aws-kms-key-id' ]
			: undefined;
		if ( named !== undefined && KEY_ARN.test( named ) ) {
			return named;
		}
	}
	return undefined;
}

/**
 * The statement that a refusal of the bucket's encryption key asks for; undefined for every other refusal, and where S3 did not name the key.
 * Where the key's own policy is at fault, the statement belongs there and names the caller.
 */
export function missingKeyStatement(
	run: Seen,
	{ action, resource = '', policyKind, isThreeWay }: Denial,
	{ arn, kind }: Identity
): Pick< MissingStatement, 'attachTo' | 'who' | 'statement' > | undefined {
	const known = KEY_ACTIONS.find( ( name ) => name.toLowerCase() === action.toLowerCase() );
	if ( ! known ) {
		return undefined;
	}
	const allow = { Effect: 'Allow', Action: [ known ] } as const;
	if ( isThreeWay || policyKind === 'resource-based' ) {
		const named = kind === 'user' ? { statement: { ...allow, Principal: { AWS: arn }, Resource: '*' } } : {};
		return { attachTo: 'kms-key', who: 'account-admin', ...named };
	}
	const key = KEY_ARN.test( resource ) ? resource : seenKey( run );
	return {
		attachTo: 'identity',
		who: 'account-admin',
		...( key === undefined ? {} : { statement: { ...allow, Resource: key } } ),
	};
}

/** What reading may lack beside its own right, where there was no file to try it on: the key that the bucket's encryption names. */
export function unreadKeyStatement( run: Seen, { action, reason }: Decision ): readonly MissingStatement[] {
	const key = action === 's3:GetObject' && reason === 'nothing-to-read' ? encryptionKey( run ) : undefined;
	return key === undefined || ! KEY_ARN.test( key )
		? []
		: [
				{
					attachTo: 'identity',
					who: 'account-admin',
					change: 'add-allow',
					statement: { Effect: 'Allow', Action: [ 'kms:Decrypt' ], Resource: key },
					sure: false,
				},
			];
}
