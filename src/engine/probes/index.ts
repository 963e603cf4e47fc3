import type { Probe } from './define-probe';
import abortInvented from './abort-invented';
import abortMultipartUpload from './abort-multipart-upload';
import abortOtherNames from './abort-other-names';
import createMultipartUpload from './create-multipart-upload';
import createMultipartUploadWithHeader from './create-multipart-upload-with-header';
import deleteObject from './delete-object';
import deleteObjectVersion from './delete-object-version';
import getBucketAcl from './get-bucket-acl';
import getBucketCors from './get-bucket-cors';
import getBucketEncryption from './get-bucket-encryption';
import getBucketLifecycleConfiguration from './get-bucket-lifecycle-configuration';
import getBucketLocation from './get-bucket-location';
import getBucketNotificationConfiguration from './get-bucket-notification-configuration';
import getBucketOwnershipControls from './get-bucket-ownership-controls';
import getBucketPolicy from './get-bucket-policy';
import getBucketPolicyStatus from './get-bucket-policy-status';
import getBucketReplication from './get-bucket-replication';
import getBucketTagging from './get-bucket-tagging';
import getBucketVersioning from './get-bucket-versioning';
import getCallerIdentity from './get-caller-identity';
import getListedObject from './get-listed-object';
import getObject from './get-object';
import getObjectAcl from './get-object-acl';
import getObjectAnonymous from './get-object-anonymous';
import getObjectLockConfiguration from './get-object-lock-configuration';
import getObjectTagging from './get-object-tagging';
import getObjectVersion from './get-object-version';
import getObjectVersionAcl from './get-object-version-acl';
import getPublicAccessBlock from './get-public-access-block';
import headBucket from './head-bucket';
import headBucketSigned from './head-bucket-signed';
import headListedObject from './head-listed-object';
import headListedVersion from './head-listed-version';
import headObjectElsewhere from './head-object-elsewhere';
import listBuckets from './list-buckets';
import listMultipartUploads from './list-multipart-uploads';
import listObjectVersions from './list-object-versions';
import listObjects from './list-objects';
import listObjectsAsOwner from './list-objects-as-owner';
import listObjectsAsRequester from './list-objects-as-requester';
import listObjectsElsewhere from './list-objects-elsewhere';
import listObjectsRoot from './list-objects-root';
import listOwnUploads from './list-own-uploads';
import listOwnVersions from './list-own-versions';
import listParts from './list-parts';
import putObject from './put-object';
import putObjectAcl from './put-object-acl';
import putObjectAsPlugin from './put-object-as-plugin';
import putObjectTagging from './put-object-tagging';
import putObjectVersionAcl from './put-object-version-acl';
import removeVersion from './remove-version';
import uploadPart from './upload-part';
import uploadPartAsOwner from './upload-part-as-owner';
import uploadPartElsewhere from './upload-part-elsewhere';
import uploadPartInvented from './upload-part-invented';
import uploadPartOtherNames from './upload-part-other-names';
import uploadPartOwnFolder from './upload-part-own-folder';

/** Every probe, in the order in which a run asks. */
export const probes = {
	headBucket,
	getCallerIdentity,
	headBucketSigned,
	listObjects,
	listObjectsAsOwner,
	listObjectsAsRequester,
	listObjectsRoot,
	listObjectsElsewhere,
	listBuckets,
	getBucketLocation,
	getBucketVersioning,
	getObjectLockConfiguration,
	getBucketOwnershipControls,
	getPublicAccessBlock,
	getBucketNotificationConfiguration,
	getBucketReplication,
	getBucketEncryption,
	getBucketLifecycleConfiguration,
	getBucketPolicyStatus,
	getBucketAcl,
	getBucketPolicy,
	getBucketCors,
	getBucketTagging,
	listObjectVersions,
	listMultipartUploads,
	uploadPartInvented,
	uploadPartAsOwner,
	uploadPartElsewhere,
	uploadPartOtherNames,
	uploadPartOwnFolder,
	abortInvented,
	abortOtherNames,
	deleteObjectVersion,
	putObject,
	putObjectAsPlugin,
	createMultipartUpload,
	createMultipartUploadWithHeader,
	getObject,
	getObjectAnonymous,
	headListedObject,
	getListedObject,
	headObjectElsewhere,
	getObjectVersion,
	headListedVersion,
	getObjectAcl,
	getObjectVersionAcl,
	getObjectTagging,
	putObjectAcl,
	putObjectVersionAcl,
	putObjectTagging,
	listParts,
	uploadPart,
	listOwnVersions,
	listOwnUploads,
	deleteObject,
	removeVersion,
	abortMultipartUpload,
} as const satisfies Record< string, Probe >;

const byId = new Map< string, Probe >( Object.values( probes ).map( ( probe ) => [ probe.id, probe ] ) );

export const findProbe = ( id: string ): Probe | undefined => byId.get( id );
