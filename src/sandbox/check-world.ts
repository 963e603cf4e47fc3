import { simulate } from './authorize/simulate';
import { accountOfArn, type Caller } from './signature/caller';
import { Universe } from './state/universe';
import type { World, WorldBucket, WorldPrincipal } from './world';

const duplicate = ( names: readonly string[] ): string | undefined =>
	names.find( ( name, index ) => names.indexOf( name ) !== index );

/** S3 stores a bucket policy only if each statement names a principal and nothing but the bucket and its objects. */
function badBucketPolicy( { name, policy }: WorldBucket ): string | undefined {
	const own = new RegExp( `^arn:aws[a-z-]*:s3:::${ name.replaceAll( '.', '\\.' ) }(?:/.*)?$` );
	for ( const statement of [ policy?.Statement ?? [] ].flat() as Record< string, unknown >[] ) {
		const resources = [ statement.Resource ?? statement.NotResource ?? [] ].flat() as string[];
		if ( statement.Principal === undefined && statement.NotPrincipal === undefined ) {
			return `the policy of bucket ${ name } has a statement without a principal`;
		}
		if ( resources.length === 0 || ! resources.every( ( resource ) => own.test( resource ) ) ) {
			return `the policy of bucket ${ name } has a statement for something else than the bucket`;
		}
	}
	return undefined;
}

function crossCheck( world: World ): string | undefined {
	const accounts = new Set( world.accounts.map( ( { id } ) => id ) );
	const principals = world.principals ?? [];
	const homeless = [
		...principals.map( ( { arn } ) => ( { what: arn, account: accountOfArn( arn ) } ) ),
		...world.buckets.map( ( { name, owner } ) => ( { what: `bucket ${ name }`, account: owner } ) ),
	].find( ( { account } ) => ! accounts.has( account ) );
	if ( homeless ) {
		return `${ homeless.what } belongs to account ${ homeless.account }, which is not among the accounts`;
	}
	const twice =
		duplicate( world.buckets.map( ( { name } ) => name ) ) ??
		duplicate( principals.flatMap( ( { accessKeys } ) => accessKeys.map( ( { id } ) => id ) ) );
	if ( twice !== undefined ) {
		return `${ twice } occurs twice`;
	}
	const unstorable = world.buckets.map( badBucketPolicy ).find( ( complaint ) => complaint !== undefined );
	if ( unstorable !== undefined ) {
		return unstorable;
	}
	const user = principals.find(
		( { arn, accessKeys } ) => arn.includes( ':user/' ) && accessKeys.some( ( key ) => key.sessionPolicies )
	);
	return user && `${ user.arn } is a user; session policies belong to roles and federated users`;
}

const callersOf = ( principal: WorldPrincipal ): Caller[] =>
	principal.accessKeys.map( ( accessKey ) => ( {
		kind: 'principal',
		principal,
		accessKey,
		account: accountOfArn( principal.arn ),
		signedAt: new Date( 0 ),
	} ) );

/** Asks one harmless question of every set of policies, since the simulator refuses documents that IAM would not have stored. */
async function checkPolicies( world: World ): Promise< string | undefined > {
	const universe = new Universe( world, () => 0 );
	const callers: Caller[] = [ { kind: 'anonymous' }, ...( world.principals ?? [] ).flatMap( callersOf ) ];
	const questions = [
		...world.buckets.map( ( { name, owner, policy } ) => ( {
			action: 's3:ListBucket',
			arn: `arn:aws:s3:::${ name }`,
			account: owner,
			resourcePolicy: policy,
		} ) ),
		...( world.kmsKeys ?? [] ).map( ( { arn, policy } ) => ( {
			action: 'kms:Decrypt',
			arn,
			account: accountOfArn( arn ),
			resourcePolicy: policy,
		} ) ),
	];
	for ( const caller of callers ) {
		for ( const { resourcePolicy, ...question } of questions ) {
			try {
				await simulate( universe, caller, {
					...question,
					...( resourcePolicy ? { resourcePolicy } : {} ),
					context: {},
				} );
			} catch ( error ) {
				return `a policy is not valid: ${ ( error as Error ).message }`;
			}
		}
	}
	return undefined;
}

/** What is wrong with a world that fits the schema; undefined where nothing is. */
export const checkWorld = async ( world: World ): Promise< string | undefined > =>
	crossCheck( world ) ?? ( await checkPolicies( world ) );
