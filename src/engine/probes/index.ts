import type { Probe } from './define-probe';
import abortInvented from './abort-invented';
import abortMultipartUpload from './abort-multipart-upload';
import createMultipartUpload from './create-multipart-upload';
import deleteObject from './delete-object';
import deleteObjectVersion from './delete-object-version';
import getBucketEncryption from './get-bucket-encryption';
import getBucketLifecycleConfiguration from './get-bucket-lifecycle-configuration';
import getBucketLocation from './get-bucket-location';
import getBucketNotificationConfiguration from './get-bucket-notification-configuration';
import getBucketOwnershipControls from './get-bucket-ownership-controls';
import getBucketPolicyStatus from './get-bucket-policy-status';
import getBucketReplication from './get-bucket-replication';
import getBucketVersioning from './get-bucket-versioning';
import getCallerIdentity from './get-caller-identity';
import getListedObject from './get-listed-object';
import getObject from './get-object';
import getObjectAnonymous from './get-object-anonymous';
import getObjectLockConfiguration from './get-object-lock-configuration';
import getPublicAccessBlock from './get-public-access-block';
import headBucket from './head-bucket';
import headBucketSigned from './head-bucket-signed';
import headListedObject from './head-listed-object';
import headObjectElsewhere from './head-object-elsewhere';
import listBuckets from './list-buckets';
import listMultipartUploads from './list-multipart-uploads';
import listObjects from './list-objects';
import listObjectsAsOwner from './list-objects-as-owner';
import listObjectsElsewhere from './list-objects-elsewhere';
import listObjectsRoot from './list-objects-root';
import listOwnUploads from './list-own-uploads';
import listOwnVersions from './list-own-versions';
import putObject from './put-object';
import putObjectAcl from './put-object-acl';
import putObjectAsPlugin from './put-object-as-plugin';
import removeVersion from './remove-version';
import uploadPart from './upload-part';
import uploadPartAsOwner from './upload-part-as-owner';
import uploadPartElsewhere from './upload-part-elsewhere';
import uploadPartInvented from './upload-part-invented';

/** Every probe, in the order in which a run asks. */
export const probes = {
	headBucket,
	getCallerIdentity,
	headBucketSigned,
	listObjects,
	listObjectsAsOwner,
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
	listMultipartUploads,
	uploadPartInvented,
	uploadPartAsOwner,
	uploadPartElsewhere,
	abortInvented,
	deleteObjectVersion,
	putObject,
	putObjectAsPlugin,
	createMultipartUpload,
	getObject,
	getObjectAnonymous,
	headListedObject,
	getListedObject,
	headObjectElsewhere,
	putObjectAcl,
	uploadPart,
	listOwnVersions,
	listOwnUploads,
	deleteObject,
	removeVersion,
	abortMultipartUpload,
} as const satisfies Record< string, Probe >;

const byId = new Map< string, Probe >( Object.values( probes ).map( ( probe ) => [ probe.id, probe ] ) );

export const findProbe = ( id: string ): Probe | undefined => byId.get( id );
