import { ACTION_ROWS, GENERAL_KEYS } from './action-table';
import type { IamAction } from './action';

export type ResourceType = 'bucket' | 'object' | 'other';

/** One action of S3 as AWS's Service Authorization Reference has it. */
export interface S3Action {
	/** `s3:GetObject` */
	readonly name: string;
	/** What it is about; none = it takes `*` alone. `other`: access points, grants, jobs. */
	readonly resources: readonly ResourceType[];
	/** Condition keys beside the general ones, in lower case; a closing slash: any name may follow. Not known for `other` alone. */
	readonly keys: readonly string[];
}

const words = ( text: string ): readonly string[] => text.split( ' ' ).filter( Boolean );

/** All actions of S3, by their name in lower case: IAM does not tell capitals apart there. */
export const S3_ACTIONS: ReadonlyMap< string, S3Action > = new Map(
	ACTION_ROWS.flatMap( ( { resources, conditionKeys, actions } ) =>
		words( actions ).map( ( name ): [ string, S3Action ] => [
			`s3:${ name }`.toLowerCase(),
			{
				name: `s3:${ name }`,
				resources: words( resources ) as readonly ResourceType[],
				keys: words( conditionKeys.toLowerCase() ),
			},
		] )
	)
);

const GENERAL = words( GENERAL_KEYS.toLowerCase() );

const isIn = ( keys: readonly string[], key: string ): boolean =>
	keys.some( ( one ) => ( one.endsWith( '/' ) ? key.startsWith( one ) : one === key ) );

/** Whether requests for the action can carry the condition key. */
export const canCarry = ( { resources, keys }: S3Action, key: string ): boolean =>
	isIn( GENERAL, key.toLowerCase() ) ||
	isIn( keys, key.toLowerCase() ) ||
	resources.every( ( type ) => type === 'other' );

const OF_ACTIONS = new Set( ACTION_ROWS.flatMap( ( { conditionKeys } ) => words( conditionKeys ) ) );

/** All keys as AWS spells them. A closing slash: any name may follow. */
export const CONDITION_KEYS: readonly string[] = [ ...words( GENERAL_KEYS ), ...OF_ACTIONS ];

const IN_LOWER_CASE = CONDITION_KEYS.map( ( key ) => key.toLowerCase() );

/** Whether S3 or all of AWS have such a condition key. */
export const isConditionKey = ( key: string ): boolean => isIn( IN_LOWER_CASE, key.toLowerCase() );

/** What stands in a statement about the action: the bucket's ARN, an ARN of objects, or `*`. */
export function resourceTypeOf( action: IamAction ): 'bucket' | 'object' | 'none' {
	const { resources = [] } = S3_ACTIONS.get( action.toLowerCase() ) ?? {};
	return ( [ 'object', 'bucket' ] as const ).find( ( type ) => resources.includes( type ) ) ?? 'none';
}
