import allRightUpdraftplus from './all-right-updraftplus.json';
import deleteMissing from './delete-missing.json';
import missingBucket from './missing-bucket.json';
import putMissing from './put-missing.json';
import unknownKey from './unknown-key.json';
import wrongRegion from './wrong-region.json';
import wrongSecret from './wrong-secret.json';

/** The named worlds, not yet checked. */
export const WORLDS: Readonly< Record< string, unknown > > = {
	'all-right-updraftplus': allRightUpdraftplus,
	'delete-missing': deleteMissing,
	'missing-bucket': missingBucket,
	'put-missing': putMissing,
	'unknown-key': unknownKey,
	'wrong-region': wrongRegion,
	'wrong-secret': wrongSecret,
};
