import { sha256Hex } from '../signature/hash';
import { S3_NAMESPACE, plainDocument, type XmlNode } from '../xml';
import type { CannedAcl } from '../world';

/** The 64 hex characters by which ACLs call an account. */
export const canonicalId = ( account: string ): string => sha256Hex( `canonical user of ${ account }` );

const GROUP = 'http://acs.amazonaws.com/groups/global/';

const grantee = ( type: string, content: XmlNode ): XmlNode => ( {
	'@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'@xsi:type': type,
	...content,
} );

const toUser = ( account: string, permission: string ): XmlNode => ( {
	Grantee: grantee( 'CanonicalUser', { ID: canonicalId( account ) } ),
	Permission: permission,
} );

const toGroup = ( group: string, permission: string ): XmlNode => ( {
	Grantee: grantee( 'Group', { URI: GROUP + group } ),
	Permission: permission,
} );

function further( acl: CannedAcl, bucketOwner: string ): XmlNode[] {
	switch ( acl ) {
		case 'public-read':
			return [ toGroup( 'AllUsers', 'READ' ) ];
		case 'public-read-write':
			return [ toGroup( 'AllUsers', 'READ' ), toGroup( 'AllUsers', 'WRITE' ) ];
		case 'authenticated-read':
			return [ toGroup( 'AuthenticatedUsers', 'READ' ) ];
		case 'bucket-owner-read':
			return [ toUser( bucketOwner, 'READ' ) ];
		case 'bucket-owner-full-control':
			return [ toUser( bucketOwner, 'FULL_CONTROL' ) ];
		default:
			return [];
	}
}

/** A canned ACL in the long form that S3 answers with. */
export function aclDocument( owner: string, bucketOwner: string, acl: CannedAcl ): string {
	const isOwn = acl.startsWith( 'bucket-owner-' ) && owner === bucketOwner;
	return plainDocument( 'AccessControlPolicy', {
		'@xmlns': S3_NAMESPACE,
		Owner: { ID: canonicalId( owner ) },
		AccessControlList: {
			Grant: [ toUser( owner, 'FULL_CONTROL' ), ...( isOwn ? [] : further( acl, bucketOwner ) ) ],
		},
	} );
}
