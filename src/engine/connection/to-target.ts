import { isProviderId } from '../model/provider-id';
import type { Target } from '../model/target';
import { folderOf } from '../profiles/define-profile';
import type { Profile } from '../profiles/define-profile';
import type { Connection } from './connection';
import { normalisePrefix } from './normalise-prefix';
import { regionOfPlace } from './places';

/** The connection as the run uses it. Expects that checkConnection found no problem. */
export function toTarget( connection: Connection, profile: Profile ): Target {
	const prefix = normalisePrefix( connection.prefix ) ?? '';
	return {
		provider: isProviderId( connection.provider ) ? connection.provider : 'other',
		endpoint: connection.endpoint,
		stsEndpoint: connection.stsEndpoint,
		region: connection.region || regionOfPlace( connection.provider, connection.endpoint ),
		bucket: connection.bucket,
		prefix,
		keyPrefix: folderOf( profile, prefix ),
		addressing: connection.addressing === 'path' ? 'path' : 'virtual',
		acl: connection.acl || profile.acl,
		serverSideEncryption: connection.serverSideEncryption,
		kmsKeyId: connection.kmsKeyId,
		storageClass: connection.storageClass,
		accessKeyId: connection.accessKeyId.trim(),
	};
}
