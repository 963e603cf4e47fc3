import { readRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'mfa-required',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		return readRefusal( evidence )?.kind === 'mfa' ? { bucket: evidence.target.bucket } : undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( 'Old versions can be deleted only with a security device', 'bucket-doctor' ),
			/* translators: %s: Bucket name. */
			observed: sprintf( __( 'MFA Delete is switched on for the bucket “%s”.', 'bucket-doctor' ), bucket ),
			cause: __(
				'With MFA Delete only the account’s root user, with the code of a device, can delete versions. No key of a website can, which keeps old versions safe from thieves.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __( 'Leave it on if old versions are meant to stay.', 'bucket-doctor' ),
				who: 'bucket-owner',
				steps: [
					__(
						'A bucket with MFA Delete can have no lifecycle rules, so old versions are kept until somebody deletes them by hand.',
						'bucket-doctor'
					),
					__(
						'Otherwise have it switched off, and protect old versions by Object Lock or by a policy without s3:DeleteObjectVersion.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html' ],
} );
