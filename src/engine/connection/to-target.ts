import { isProviderId } from '../model/provider-id';
import type { Target } from '../model/target';
import { folderOf } from '../profiles/define-profile';
import type { Profile } from '../profiles/define-profile';
import type { Connection } from './connection';
import { normalisePrefix } from './normalise-prefix';
import { regionOfPlace } from './places';

/** `sites/7/`, as the relay takes it. */
const SITE_FOLDER = /^sites\/[1-9][0-9]{0,9}\/$/;

/** The connection as the run uses it, at a sub-site with its own folder of uploads. Expects that checkConnection found no problem. */
export function toTarget( connection: Connection, profile: Profile, siteFolder = '' ): Target {
	const prefix = normalisePrefix( connection.prefix ) ?? '';
	return {
		provider: isProviderId( connection.provider ) ? connection.provider : 'other',
		endpoint: connection.endpoint,
		stsEndpoint: connection.stsEndpoint,
		region: connection.region || regionOfPlace( connection.provider, connection.endpoint ),
		bucket: connection.bucket,
		prefix,
		keyPrefix: folderOf( profile, prefix, SITE_FOLDER.test( siteFolder ) ? siteFolder : '' ),
		addressing: connection.addressing === 'path' ? 'path' : 'virtual',
		acl: connection.acl || profile.acl,
		serverSideEncryption: connection.serverSideEncryption,
		kmsKeyId: connection.kmsKeyId,
		storageClass: connection.storageClass,
		accessKeyId: connection.accessKeyId.trim(),
	};
}
