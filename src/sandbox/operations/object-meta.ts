import { existingVersion } from '../authorize/existing-object';
import { aclNotSupported, invalidRequest, malformedXml, methodNotAllowed, notImplemented } from '../errors';
import type { BucketExchange } from '../exchange';
import { readPayload } from '../http/payload';
import { emptyReply, xmlReply } from '../http/reply';
import { aclsDisabled, type ObjectVersion } from '../state/bucket';
import { replaceVersion } from '../state/versions';
import { element, elements, s3Document } from '../xml';
import { aclDocument } from './acl-document';
import type { Handler } from './handler';
import { refusePublicAcl, requestedAcl } from './upload-acl';

/** ACL and tags belong to objects; a delete marker has neither. */
async function subject( exchange: BucketExchange, action: string ): Promise< ObjectVersion > {
	const version = await existingVersion( exchange, action );
	if ( version.kind === 'marker' ) {
		throw methodNotAllowed( exchange.request.method, 'DeleteMarker' );
	}
	return version;
}

const versionHeader = ( { bucket }: BucketExchange, object: ObjectVersion ): Record< string, string > =>
	bucket.config.versioning ? { 'x-amz-version-id': object.versionId } : {};

const getObjectAcl: Handler = async ( exchange ) => {
	const object = await subject( exchange, 's3:GetObjectAcl' );
	const { owner } = exchange.bucket.config;
	const document = aclsDisabled( exchange.bucket )
		? aclDocument( owner, owner, 'private' )
		: aclDocument( object.owner, owner, object.acl );
	return xmlReply( document, versionHeader( exchange, object ) );
};

const putObjectAcl: Handler = async ( exchange ) => {
	const object = await subject( exchange, 's3:PutObjectAcl' );
	if ( aclsDisabled( exchange.bucket ) ) {
		throw aclNotSupported();
	}
	const acl = requestedAcl( exchange );
	refusePublicAcl( exchange, 's3:PutObjectAcl', acl );
	readPayload( exchange.request );
	if ( ! acl ) {
		throw exchange.request.body.length > 0
			? notImplemented( 'AccessControlPolicy' )
			: invalidRequest( 'Missing required header for this request: x-amz-acl' );
	}
	replaceVersion( exchange.bucket, { ...object, acl } );
	return emptyReply( 200, versionHeader( exchange, object ) );
};

const getObjectTagging: Handler = async ( exchange ) => {
	const object = await subject( exchange, 's3:GetObjectTagging' );
	const tags = Object.entries( object.tags ).map( ( [ Key, Value ] ) => ( { Key, Value } ) );
	return xmlReply( s3Document( 'Tagging', { TagSet: { Tag: tags } } ), versionHeader( exchange, object ) );
};

const putObjectTagging: Handler = async ( exchange ) => {
	const object = await subject( exchange, 's3:PutObjectTagging' );
	const xml = readPayload( exchange.request ).body.toString();
	if ( element( xml, 'TagSet' ) === undefined ) {
		throw malformedXml();
	}
	const tags = elements( xml, 'Tag' ).map(
		( tag ) => [ element( tag, 'Key' ) ?? '', element( tag, 'Value' ) ?? '' ] as const
	);
	replaceVersion( exchange.bucket, { ...object, tags: Object.fromEntries( tags ) } );
	return emptyReply( 200, versionHeader( exchange, object ) );
};

const deleteObjectTagging: Handler = async ( exchange ) => {
	const object = await subject( exchange, 's3:DeleteObjectTagging' );
	replaceVersion( exchange.bucket, { ...object, tags: {} } );
	return emptyReply( 204, versionHeader( exchange, object ) );
};

export const metaOperations: Readonly< Record< string, Handler > > = {
	GetObjectAcl: getObjectAcl,
	PutObjectAcl: putObjectAcl,
	GetObjectTagging: getObjectTagging,
	PutObjectTagging: putObjectTagging,
	DeleteObjectTagging: deleteObjectTagging,
};
