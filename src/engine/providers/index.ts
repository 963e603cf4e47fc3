import { isIamAction } from '../iam/action';
import type { IamAction } from '../iam/action';
import type { RowOperation } from '../model/operation';
import aws from './aws';
import b2 from './b2';
import ceph from './ceph';
import type { NotOffered, ProviderFacts } from './define-provider';
import garage from './garage';
import gcs from './gcs';
import hetzner from './hetzner';
import idrive from './idrive';
import linode from './linode';
import minio from './minio';
import other from './other';
import ovh from './ovh';
import r2 from './r2';
import { rightOf } from './right-of';
import scaleway from './scaleway';
import seaweedfs from './seaweedfs';
import spaces from './spaces';
import storj from './storj';
import wasabi from './wasabi';

/** In the order of the list on the screen. */
export const providers: readonly ProviderFacts[] = [
	aws,
	r2,
	b2,
	wasabi,
	spaces,
	gcs,
	linode,
	scaleway,
	ovh,
	hetzner,
	storj,
	idrive,
	minio,
	ceph,
	seaweedfs,
	garage,
	other,
];

export const findProvider = ( id: string ): ProviderFacts | undefined => providers.find( ( facts ) => facts.id === id );

/** Where it is said that the provider does not have this; undefined where it may have it. */
export const whyNotOffered = ( id: string, operation: RowOperation, action?: IamAction ): NotOffered | undefined =>
	findProvider( id )?.notOffered?.find(
		( { of } ) =>
			( of as readonly string[] ).includes( operation ) || ( action !== undefined && of.includes( action ) )
	);

/** Whether a row is about a right that the provider does not ask for: that to set an ACL, of an upload with one. */
export const isNotAsked = (
	id: string,
	{ action, operation }: { readonly action: IamAction; readonly operation: RowOperation }
): boolean =>
	action === 's3:PutObjectAcl' && operation === 'PutObject' && findProvider( id )?.asksNoAclRight !== undefined;

/** What the provider calls the rights that the actions need; empty where no source tells. */
export function rightNames( id: string, actions: readonly string[] ): readonly string[] {
	const names = findProvider( id )?.rights?.names ?? {};
	const known = actions.filter( isIamAction ).flatMap( ( action ) => names[ rightOf( action ) ] ?? [] );
	return [ ...new Set( known ) ];
}
