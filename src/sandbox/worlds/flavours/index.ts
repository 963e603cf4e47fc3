import flavourAwsCn from './flavour-aws-cn.json';
import flavourAwsEusc from './flavour-aws-eusc.json';
import flavourAwsUsGov from './flavour-aws-us-gov.json';
import flavourB2 from './flavour-b2.json';
import flavourB2OtherBucket from './flavour-b2-other-bucket.json';
import flavourCeph from './flavour-ceph.json';
import flavourGarage from './flavour-garage.json';
import flavourGarageAllRight from './flavour-garage-all-right.json';
import flavourGcs from './flavour-gcs.json';
import flavourHetzner from './flavour-hetzner.json';
import flavourIdrive from './flavour-idrive.json';
import flavourLinode from './flavour-linode.json';
import flavourMinio from './flavour-minio.json';
import flavourMinioAllRight from './flavour-minio-all-right.json';
import flavourOvh from './flavour-ovh.json';
import flavourR2 from './flavour-r2.json';
import flavourR2AwsKey from './flavour-r2-aws-key.json';
import flavourScaleway from './flavour-scaleway.json';
import flavourSeaweedfs from './flavour-seaweedfs.json';
import flavourSpaces from './flavour-spaces.json';
import flavourSpacesAllRight from './flavour-spaces-all-right.json';
import flavourStorj from './flavour-storj.json';
import flavourUnexpected from './flavour-unexpected.json';
import flavourWasabi from './flavour-wasabi.json';
import flavourWasabiAllRight from './flavour-wasabi-all-right.json';

/** Worlds of other stores than AWS’s usual one, not yet checked. */
export const FLAVOUR_WORLDS: Readonly< Record< string, unknown > > = {
	'flavour-aws-cn': flavourAwsCn,
	'flavour-aws-eusc': flavourAwsEusc,
	'flavour-aws-us-gov': flavourAwsUsGov,
	'flavour-b2': flavourB2,
	'flavour-b2-other-bucket': flavourB2OtherBucket,
	'flavour-ceph': flavourCeph,
	'flavour-garage': flavourGarage,
	'flavour-garage-all-right': flavourGarageAllRight,
	'flavour-gcs': flavourGcs,
	'flavour-hetzner': flavourHetzner,
	'flavour-idrive': flavourIdrive,
	'flavour-linode': flavourLinode,
	'flavour-minio': flavourMinio,
	'flavour-minio-all-right': flavourMinioAllRight,
	'flavour-ovh': flavourOvh,
	'flavour-r2': flavourR2,
	'flavour-r2-aws-key': flavourR2AwsKey,
	'flavour-scaleway': flavourScaleway,
	'flavour-seaweedfs': flavourSeaweedfs,
	'flavour-spaces': flavourSpaces,
	'flavour-spaces-all-right': flavourSpacesAllRight,
	'flavour-storj': flavourStorj,
	'flavour-unexpected': flavourUnexpected,
	'flavour-wasabi': flavourWasabi,
	'flavour-wasabi-all-right': flavourWasabiAllRight,
};
