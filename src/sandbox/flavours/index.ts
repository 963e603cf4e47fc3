import type { World } from '../world';
import { aws } from './aws';
import { b2 } from './b2';
import type { Flavour } from './flavour';
import { gcs } from './gcs';
import { idrive, minio, storj } from './minio';
import { garage, ovh, scaleway, seaweedfs } from './others';
import { r2 } from './r2';
import { ceph, hetzner, linode, spaces } from './rgw';
import { wasabi } from './wasabi';

export const FLAVOURS: readonly Flavour[] = [
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
];

/** Whose answers the world's server gives. */
export const flavourOf = ( { flavour = 'aws' }: Pick< World, 'flavour' > ): Flavour =>
	FLAVOURS.find( ( { id } ) => id === flavour ) ?? aws;
