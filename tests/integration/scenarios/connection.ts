import { named } from './scenario';
import type { Scenario } from './scenario';

/** Keys, names, regions, networks: what goes wrong before any permission is looked at. */
export const CONNECTION: Readonly< Record< number, Scenario > > = {
	7: {
		complaint: '“The AWS Access Key Id you provided does not exist in our records”',
		world: named( 'unknown-key' ),
		first: 'unknown-access-key',
		says: [ /AKIA…/ ],
	},
	8: {
		complaint: '“SignatureDoesNotMatch”',
		world: named( 'wrong-secret' ),
		first: 'signature-mismatch',
		says: [ /Enter the secret access key once more/, /nothing changes requests on their way/ ],
	},
	9: {
		complaint: '“the region is wrong; expecting …”',
		world: named( 'wrong-region' ),
		first: 'wrong-region',
		says: [ /eu-central-1/ ],
	},
	10: {
		complaint: '301 “PermanentRedirect”',
		recorded: 'redirected-bucket.aws',
		diagnosis: 'redirected-bucket',
	},
	11: {
		complaint: '“NoSuchBucket”',
		world: named( 'missing-bucket' ),
		first: 'missing-bucket',
		says: [ /site-backups|does not exist/ ],
	},
	12: {
		complaint: 'An address or a path in the field for the bucket: “Bucket s3://my-bucket does not exist!”',
		entries: { bucket: 's3://site-backups/example' },
		hint: 'bucket-address',
	},
	15: {
		complaint: '“The difference between the request time and the current time is too large”',
		world: named( 'clock-skew' ),
		first: 'clock-skew',
		says: [ /minutes|seconds/ ],
	},
	25: {
		complaint: '“Could not resolve host” after a mistake in the region’s name',
		entries: { region: 'us-west2' },
		hint: 'region-name',
	},
	26: {
		complaint: 'Timeout or “Connection refused”: the host’s firewall',
		recorded: 'timeout.php',
		diagnosis: 'timeout',
	},
	27: {
		complaint: '“SSL certificate problem”',
		recorded: 'tls-failure.php-60',
		diagnosis: 'tls-failure',
	},
	28: {
		complaint: 'A bucket with dots in its name: the certificate does not fit the host',
		because:
			'Such names are always addressed by path, so that the host is S3’s own (docs/contracts.md, addressing); where a store is addressed otherwise, it is tls-failure.',
	},
	29: {
		complaint: '“The provided token has expired” or “… is invalid”',
		world: named( 'expired-token' ),
		first: 'expired-token',
		says: [ /expired/ ],
	},
	30: {
		complaint: '“IllegalLocationConstraintException”: a region that has to be switched on',
		recorded: 'opt-in-region.aws',
		diagnosis: 'opt-in-region',
	},
	31: {
		complaint: '“Error retrieving credentials from the instance profile metadata service”',
		because:
			'No credentials are looked for anywhere: they are typed, or stand in wp-config.php or the environment.',
	},
	32: {
		complaint: '“Cannot redeclare …”: two SDKs in one PHP process',
		because: 'There is no SDK in PHP. Requests are signed by a class of the plugin’s own namespace.',
	},
	33: {
		complaint: '“open_basedir restriction in effect … /.aws/config”',
		because: 'The plugin reads no file outside WordPress.',
	},
	36: {
		complaint: '“x-amz-checksum-… not implemented” of a store that is not AWS',
		because:
			'Checksums are sent only where a request demands one, so that no store meets a header it does not know.',
	},
};
