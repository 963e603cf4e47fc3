import { actionFor, requestedVersion } from '../authorize/existing-object';
import { denialMessage } from '../authorize/denial-message';
import { decide, requireAccess } from '../authorize/require-access';
import { accessDenied, invalidArgument, invalidRequest, malformedXml, preconditionFailed } from '../errors';
import type { BucketExchange } from '../exchange';
import { hasIntegrityHeader, readPayload } from '../http/payload';
import { emptyReply, xmlReply } from '../http/reply';
import { objectArn, type Version } from '../state/bucket';
import { currentObject, deleteCurrent, deleteVersion, findVersion, isVersionId } from '../state/versions';
import { element, elements, s3Document, type XmlNode } from '../xml';
import type { Handler } from './handler';

const asObject = ( version: Version | undefined ) => ( version?.kind === 'object' ? version : undefined );

/** Retention and legal hold protect versions; a marker laid over them harms nothing. */
async function refuseLocked( exchange: BucketExchange, version: Version | undefined ): Promise< void > {
	const { request, universe, key } = exchange;
	const object = asObject( version );
	if ( ! object ) {
		return;
	}
	const isRetained = object.retention !== undefined && object.retention.until > universe.now();
	const wantsBypass = request.headers[ 'x-amz-bypass-governance-retention' ]?.toLowerCase() === 'true';
	const mayBypass =
		isRetained &&
		object.retention?.mode === 'GOVERNANCE' &&
		wantsBypass &&
		( await decide( exchange, 's3:BypassGovernanceRetention', { key, object } ) ).isAllowed;
	if ( object.legalHold || ( isRetained && ! mayBypass ) ) {
		throw accessDenied( 'Access Denied because object protected by object lock.' );
	}
}

function refuseBypassWithoutLock( { request, bucket }: BucketExchange ): void {
	const bypass = request.headers[ 'x-amz-bypass-governance-retention' ];
	if ( bypass !== undefined && ! bucket.config.objectLock?.enabled ) {
		throw invalidArgument(
			'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
			'x-amz-bypass-governance-retention',
			bypass
		);
	}
}

interface Deleted {
	readonly isMarker: boolean;
	readonly versionId?: string;
}

/** Deletes one key or version whose deletion is authorized. */
async function remove( exchange: BucketExchange, versionId: string | undefined ): Promise< Deleted > {
	const { bucket, key, universe } = exchange;
	if ( versionId === undefined ) {
		if ( bucket.config.versioning === undefined ) {
			await refuseLocked( exchange, currentObject( bucket, key ) );
		}
		const marker = deleteCurrent( bucket, key, bucket.config.owner, universe.now() );
		return marker ? { isMarker: true, versionId: marker.versionId } : { isMarker: false };
	}
	const version = findVersion( bucket, key, versionId );
	await refuseLocked( exchange, version );
	deleteVersion( bucket, key, versionId );
	return { isMarker: version?.kind === 'marker', versionId };
}

async function checkIfMatch( exchange: BucketExchange ): Promise< void > {
	const { request, bucket, key } = exchange;
	const ifMatch = request.headers[ 'if-match' ];
	if ( ifMatch === undefined ) {
		return;
	}
	const object = currentObject( bucket, key );
	await requireAccess( exchange, 's3:GetObject', { key, object } );
	if ( object && ifMatch !== '*' && object.etag !== ifMatch.replaceAll( '"', '' ) ) {
		throw preconditionFailed( 'If-Match' );
	}
}

const deleteObject: Handler = async ( exchange ) => {
	const { key, bucket } = exchange;
	const versionId = requestedVersion( exchange );
	const object = asObject(
		versionId === undefined ? currentObject( bucket, key ) : findVersion( bucket, key, versionId )
	);
	await requireAccess( exchange, actionFor( 's3:DeleteObject', versionId ), { key, object } );
	refuseBypassWithoutLock( exchange );
	await checkIfMatch( exchange );
	const deleted = await remove( exchange, versionId );
	return emptyReply( 204, {
		...( deleted.isMarker ? { 'x-amz-delete-marker': 'true' } : {} ),
		...( deleted.versionId ? { 'x-amz-version-id': deleted.versionId } : {} ),
	} );
};

interface Named {
	readonly key: string;
	readonly versionId?: string;
}

function readNamed( xml: string ): Named[] {
	const named = elements( xml, 'Object' ).map( ( object ) => {
		const key = element( object, 'Key' );
		const versionId = element( object, 'VersionId' );
		if ( ! key ) {
			throw malformedXml();
		}
		return { key, ...( versionId ? { versionId } : {} ) };
	} );
	if ( named.length === 0 || named.length > 1000 ) {
		throw malformedXml();
	}
	return named;
}

/** One entry of the answer: DeleteObjects is a 200 whatever happens to the single objects. */
async function removeNamed( whole: BucketExchange, { key, versionId }: Named ): Promise< XmlNode > {
	const query = versionId === undefined ? {} : { versionId: [ versionId ] };
	const exchange = { ...whole, key, request: { ...whole.request, query } };
	const { bucket, caller, universe } = exchange;
	const failure = ( code: string, message: string ) => ( {
		Error: { Key: key, VersionId: versionId, Code: code, Message: message },
	} );
	if ( versionId !== undefined && ! isVersionId( versionId ) ) {
		return failure( 'NoSuchVersion', 'The specified version does not exist.' );
	}
	const action = actionFor( 's3:DeleteObject', versionId );
	const decision = await decide( exchange, action, { key } );
	if ( ! decision.isAllowed ) {
		const { owner } = bucket.config;
		return failure(
			'AccessDenied',
			denialMessage( caller, action, objectArn( bucket, key ), owner, decision, universe )
		);
	}
	try {
		const deleted = await remove( exchange, versionId );
		return {
			Deleted: {
				Key: key,
				VersionId: versionId,
				DeleteMarker: deleted.isMarker || undefined,
				DeleteMarkerVersionId: deleted.isMarker ? deleted.versionId : undefined,
			},
		};
	} catch ( error ) {
		return failure( 'AccessDenied', ( error as Error ).message );
	}
}

const deleteObjects: Handler = async ( exchange ) => {
	const { request } = exchange;
	if ( ! hasIntegrityHeader( request ) ) {
		throw invalidRequest( 'Missing required header for this request: Content-MD5' );
	}
	const xml = readPayload( request ).body.toString();
	const isQuiet = element( xml, 'Quiet' ) === 'true';
	const results: XmlNode[] = [];
	for ( const named of readNamed( xml ) ) {
		results.push( await removeNamed( exchange, named ) );
	}
	const collect = ( name: 'Deleted' | 'Error' ) =>
		results.map( ( result ) => result[ name ] as XmlNode | undefined ).filter( ( node ) => node !== undefined );
	return xmlReply(
		s3Document( 'DeleteResult', { Deleted: isQuiet ? [] : collect( 'Deleted' ), Error: collect( 'Error' ) } )
	);
};

export const deleteOperations: Readonly< Record< string, Handler > > = {
	DeleteObject: deleteObject,
	DeleteObjects: deleteObjects,
};
