import type { Requirement } from '../profiles/define-profile';
import { probes } from '../probes';
import type { Seen } from './run';
import { hasPluginHeaders } from './write';

type Row = Pick< Requirement, 'action' | 'operation' >;

/**
 * Probe ids whose answers decide a row, the most telling first. A row is one request of the plugin's: the same action asked for in another way is
 * another row.
 */
export function witnesses( run: Seen, { action, operation }: Row ): readonly string[] {
	const upload = hasPluginHeaders( run ) ? probes.putObjectAsPlugin.id : probes.putObject.id;
	switch ( `${ action } ${ operation }` ) {
		case 's3:PutObject PutObject':
		case 's3:PutObjectAcl PutObject':
			return [ upload ];
		case 's3:PutObject CreateMultipartUpload':
			return [ probes.createMultipartUpload.id ];
		case 's3:PutObject UploadPart':
			return [
				probes.uploadPart.id,
				probes.uploadPartInvented.id,
				probes.uploadPartOtherNames.id,
				probes.uploadPartOwnFolder.id,
			];
		case 's3:GetObjectVersion GetObject':
			return [ probes.headListedVersion.id, probes.getObjectVersion.id ];
		case 's3:ListBucketVersions ListObjectVersions':
			return [ probes.listObjectVersions.id ];
		case 's3:PutObjectAcl PutObjectAcl':
			return [ probes.putObjectAcl.id ];
		case 's3:AbortMultipartUpload AbortMultipartUpload':
			return [ probes.abortInvented.id, probes.abortOtherNames.id ];
		case 's3:ListBucket ListObjectsV2':
			return [ probes.listObjects.id ];
		case 's3:ListBucket HeadBucket':
			return [ probes.headBucketSigned.id ];
		case 's3:ListBucketMultipartUploads ListMultipartUploads':
			return [ probes.listMultipartUploads.id ];
		case 's3:GetObject GetObject':
			return [ probes.getListedObject.id, probes.headListedObject.id, probes.getObject.id ];
		case 's3:DeleteObject DeleteObject':
			return [ probes.deleteObject.id ];
		case 's3:DeleteObjectVersion DeleteObject':
			return [ probes.deleteObjectVersion.id ];
		default:
			return Object.values( probes )
				.filter(
					( probe ) =>
						probe.operation === operation && ( probe.actions as readonly string[] ).includes( action )
				)
				.map( ( { id } ) => id );
	}
}
