import type { Decision, Report } from '../../../src/engine';
import { oracle } from '../oracle/oracle';
import type { Ruling } from '../oracle/ruling';
import { requestOf } from '../oracle/request';
import type { Asked } from '../oracle/request';
import { storeOf } from '../oracle/stores';
import type { World } from '../../../src/sandbox/world';
import type { TrialRun } from './run-trial';
import { isOfSibling, ownKey, senderOf } from './rows';

/** What is wrong with an unknown: a reason that is not so, or one that a safe request would have settled. */
export interface BadExcuse {
	readonly kind: 'wrong' | 'settleable';
	readonly truth: string;
}

const WRITES = new Set( [
	'PutObject',
	'CreateMultipartUpload',
	'PutObjectAcl',
	'PutObjectTagging',
	'ListParts',
	'DeleteObject',
] );

const wrong = ( truth: string ): BadExcuse => ( { kind: 'wrong', truth } );
const settleable = ( truth: string ): BadExcuse => ( { kind: 'settleable', truth } );

const callerOf = ( { principals = [], typed }: World ): string =>
	principals
		.find( ( { accessKeys } ) => accessKeys.some( ( { id } ) => id === typed.accessKeyId ) )
		?.arn.split( ':' )[ 4 ] ?? '';

export const isForeign = ( world: World ): boolean => world.buckets[ 0 ]?.owner !== callerOf( world );

const passes = async ( world: World, asked: Asked ): Promise< boolean > =>
	( await oracle( world, asked ) ).verdict === 'allowed';

const isWritten = ( { observations }: Report ): boolean =>
	observations.some(
		( { operation, answer } ) => operation === 'PutObject' && 'status' in answer && answer.status === 200
	);

const isBegun = ( { observations }: Report ): boolean =>
	observations.some(
		( { operation, answer } ) =>
			operation === 'CreateMultipartUpload' && 'status' in answer && answer.status === 200
	);

const WAITING = /^(INTELLIGENT_TIERING|STANDARD_IA|ONEZONE_IA|GLACIER|GLACIER_IR|DEEP_ARCHIVE)$/;

/** Whether a HEAD of it does not tell that it may be read. */
function isEncrypted( world: World, key: string ): boolean {
	const [ bucket ] = world.buckets;
	const object = bucket?.objects?.findLast( ( one ) => one.key === key );
	return object?.kmsKey !== undefined || bucket?.encryption?.algorithm === 'aws:kms';
}

/** A file that must not be read, and whose HEAD does not tell whether its encryption key may be used. */
function isBeyondReach( world: World, key: string ): boolean {
	const [ bucket ] = world.buckets;
	const object = bucket?.objects?.findLast( ( one ) => one.key === key );
	return isEncrypted( world, key ) && WAITING.test( object?.storageClass ?? 'STANDARD' );
}

/** The first key that a list of one key shows, if it is a file that a test may look at. */
function firstFile( world: World, prefix: string, folder: string, withMarkers = false ): string | undefined {
	const { objects = [] } = world.buckets[ 0 ] ?? {};
	const keys = [ ...new Set( objects.map( ( { key } ) => key ) ) ]
		.filter(
			( key ) =>
				key.startsWith( prefix ) &&
				( withMarkers || objects.findLast( ( object ) => object.key === key )?.deleteMarker !== true )
		)
		.sort( ( a, b ) => Buffer.compare( Buffer.from( a ), Buffer.from( b ) ) );
	const [ first ] = keys;
	const isMarker = objects.findLast( ( { key } ) => key === first )?.deleteMarker === true;
	return first && ! isMarker && first.startsWith( folder ) && ! first.endsWith( '/' ) ? first : undefined;
}

/** `nothing-to-read`: nothing was written, and no list showed a file. */
async function excuseRead( run: TrialRun, row: Decision ): Promise< BadExcuse | undefined > {
	const { report } = run;
	const { world } = run.trial;
	if ( isWritten( report ) ) {
		return wrong( 'the test wrote a file' );
	}
	if ( storeOf( world ) && row.action !== 's3:GetObject' ) {
		// A store may overlook the question and hand out the file: nobody else's is asked about.
		return undefined;
	}
	if ( row.action.startsWith( 's3:GetObjectVersion' ) ) {
		const sender = senderOf( report );
		const { keyPrefix } = sender;
		const versions = requestOf( 's3:ListBucketVersions', 'ListObjectVersions', '', sender );
		const shown = firstFile( world, keyPrefix, keyPrefix, true );
		const isOpen = shown !== undefined && ( row.operation !== 'GetObject' || ! isEncrypted( world, shown ) );
		return isOpen && ( await passes( world, versions ) )
			? settleable( `a list shows a version of ${ shown }` )
			: undefined;
	}
	return excuseList( run, row );
}

/** Whether no list shows a file that a test may look at. */
async function excuseList( { trial: { world }, report }: TrialRun, row: Decision ): Promise< BadExcuse | undefined > {
	const sender = senderOf( report );
	const { listPrefix, keyPrefix } = sender;
	const list = ( prefix: string ): Asked => ( {
		...requestOf( 's3:ListBucket', 'ListObjectsV2', '', { ...sender, listPrefix: prefix } ),
	} );
	const isSilent = ( key: string ) => row.operation === 'GetObject' && isBeyondReach( world, key );
	for ( const prefix of new Set( [ listPrefix, '' ] ) ) {
		const shown = firstFile( world, prefix, keyPrefix );
		if ( shown !== undefined && ! isSilent( shown ) && ( await passes( world, list( prefix ) ) ) ) {
			return settleable( `a list shows ${ shown }` );
		}
	}
	return undefined;
}

/** Whether a marker that a delete of nothing leaves could be removed again, or none would be left. */
async function canTryDelete( { trial: { world, readOnly, foreignBucket }, report }: TrialRun ): Promise< boolean > {
	const [ bucket ] = world.buckets;
	if ( readOnly || bucket?.objectLock?.default || ( isForeign( world ) && ! foreignBucket ) ) {
		return false;
	}
	const ask = ( action: string, operation: string, at = '' ) =>
		passes( world, requestOf( action, operation, at, senderOf( report ) ) );
	const isTold = await ask( 's3:GetBucketVersioning', 'GetBucketVersioning' );
	return (
		( isTold && bucket?.versioning === undefined ) ||
		( await ask( 's3:DeleteObjectVersion', 'DeleteObject', ownKey( report ) ) )
	);
}

/** `not-probed`: an answer that is about something else, or a request that would not have been safe. */
async function excuseSilence(
	run: TrialRun,
	row: Decision,
	asked: Asked,
	ruling: Ruling
): Promise< BadExcuse | undefined > {
	const { trial, report } = run;
	if ( row.observations.length > 0 ) {
		const isElsewhere = ruling.verdict === 'refused' || isOfSibling( report, row, ruling );
		return isElsewhere
			? undefined
			: wrong( `the request was answered: ${ ruling.verdict } ${ ruling.action ?? '' }` );
	}
	if ( row.operation === 'CreateMultipartUpload' ) {
		const shape = report.observations.find( ( { probe } ) => probe === 'abort-invented' )?.key ?? '';
		const abort = requestOf( 's3:AbortMultipartUpload', 'AbortMultipartUpload', shape, senderOf( report ) );
		return ( await passes( trial.world, abort ) )
			? settleable( 'the upload could have been cancelled' )
			: undefined;
	}
	if ( row.action === 's3:DeleteObject' ) {
		return ( await canTryDelete( run ) ) ? settleable( 'a delete of nothing would have left nothing' ) : undefined;
	}
	if ( row.operation === 'ListParts' ) {
		return isBegun( report ) ? settleable( 'the test had begun an upload' ) : undefined;
	}
	if ( row.operation === 'PutObjectAcl' || row.operation === 'PutObjectTagging' ) {
		return isWritten( report ) ? settleable( 'the test’s own file was there' ) : undefined;
	}
	return settleable( `a harmless request: ${ asked.operation }` );
}

/** Whether nobody can read, and nobody has said, that files are not locked: AWS then refuses an upload, other stores keep it. */
async function isLockUnread( { world, unreadLock = false }: TrialRun[ 'trial' ] ): Promise< boolean > {
	const store = storeOf( world );
	const lock = { operation: 'GetObjectLockConfiguration', key: '', headers: {}, query: {} };
	return store !== undefined && ! store.hasNoLocks && ! unreadLock && ! ( await passes( world, lock ) );
}

function isLacking( world: World, { action, operation }: Decision ): boolean {
	const { lacks = [], lacksActions = [] } = storeOf( world ) ?? {};
	return lacks.includes( operation ) || lacksActions.includes( action );
}

/** Undefined for an unknown that is one: its reason is so, and nothing safe would have settled it. */
export async function excuse( run: TrialRun, row: Decision, asked: Asked ): Promise< BadExcuse | undefined > {
	const { trial, report } = run;
	const [ bucket ] = trial.world.buckets;
	const isWrite = WRITES.has( row.operation ) && row.action !== 's3:DeleteObjectVersion';
	switch ( row.reason ) {
		case 'read-only':
			return trial.readOnly && isWrite ? undefined : wrong( 'the test may write, or the row is no write' );
		case 'object-lock':
			return bucket?.objectLock?.default || ( await isLockUnread( trial ) )
				? undefined
				: wrong( 'no default retention, and the setting can be read' );
		case 'owner-unconfirmed':
			return isForeign( trial.world ) ? undefined : wrong( 'the bucket is the caller’s account’s' );
		case 'own-object-only':
			if ( storeOf( trial.world ) ) {
				return row.action === 's3:GetObject' ? excuseList( run, row ) : undefined;
			}
			return isForeign( trial.world ) || row.operation === 'ListParts'
				? undefined
				: wrong( 'the bucket is the caller’s account’s' );
		case 'not-offered':
			return isLacking( trial.world, row ) ? undefined : wrong( 'the store has it' );
		case 'nothing-to-read':
			return row.operation.startsWith( 'GetObject' ) ? excuseRead( run, row ) : wrong( 'the row reads nothing' );
		case 'not-probed':
			return excuseSilence( run, row, asked, await oracle( trial.world, asked ) );
		case 'stopped':
			return report.observations.length > 0 && run.isStopped ? undefined : wrong( 'nobody stopped the test' );
		default:
			return wrong( 'nothing went wrong on the way' );
	}
}
