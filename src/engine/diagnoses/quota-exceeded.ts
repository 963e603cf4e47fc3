import { defineDiagnosis } from './define-diagnosis';

const CODES = [ 'QuotaExceeded', 'XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded', 'InsufficientStorage' ];

export default defineDiagnosis( {
	id: 'quota-exceeded',
	layer: 'bucket',
	severity: 'error',
	symptom: { errorCodes: CODES },

	read( { error, target } ) {
		return error && CODES.includes( error.code ) ? { code: error.code, bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { code, bucket } ) {
		return {
			title: __( 'The store is full', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Bucket name. 2: Error code, e.g. QuotaExceeded. */
				__( 'The upload to the bucket “%1$s” was refused with %2$s.', 'bucket-doctor' ),
				bucket,
				code
			),
			cause: __(
				'A limit for the size of the bucket or of the user’s files has been reached, or the disk of the store is full. It is no matter of permissions, though the status can be the same.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Have old files removed or the limit raised.', 'bucket-doctor' ), who: 'provider' },
			{
				title: __(
					'Look for old versions and unfinished uploads: they take space and are in no list of files.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [ 'https://docs.ceph.com/en/latest/radosgw/admin/#quota-management' ],
} );
