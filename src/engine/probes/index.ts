import type { Probe } from './define-probe';
import deleteObject from './delete-object';
import deleteObjectVersion from './delete-object-version';
import getBucketLocation from './get-bucket-location';
import getBucketVersioning from './get-bucket-versioning';
import getCallerIdentity from './get-caller-identity';
import getListedObject from './get-listed-object';
import getObject from './get-object';
import headBucket from './head-bucket';
import headListedObject from './head-listed-object';
import listObjects from './list-objects';
import putObject from './put-object';
import putObjectAsPlugin from './put-object-as-plugin';
import removeVersion from './remove-version';

/** Every probe, in the order in which a run asks. */
export const probes = {
	headBucket,
	getCallerIdentity,
	listObjects,
	getBucketLocation,
	getBucketVersioning,
	deleteObjectVersion,
	putObject,
	putObjectAsPlugin,
	getObject,
	headListedObject,
	getListedObject,
	deleteObject,
	removeVersion,
} as const satisfies Record< string, Probe >;

const byId = new Map< string, Probe >( Object.values( probes ).map( ( probe ) => [ probe.id, probe ] ) );

export const findProbe = ( id: string ): Probe | undefined => byId.get( id );
