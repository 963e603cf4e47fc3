import { readToldRegion } from '../reading/told-region';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'opt-in-region',
	layer: 'endpoint',
	severity: 'error',
	symptom: { errorCodes: [ 'IllegalLocationConstraintException', 'RegionDisabledException' ] },

	read( evidence ) {
		const { error, target } = evidence;
		const isUnnamed =
			error?.code === 'IllegalLocationConstraintException' && readToldRegion( evidence ) === undefined;
		if ( ! isUnnamed && error?.code !== 'RegionDisabledException' ) {
			return undefined;
		}
		return { region: target.region, isDisabled: ! isUnnamed };
	},

	explain( { __, sprintf }, { region, isDisabled } ) {
		return isDisabled
			? {
					title: __( 'The region is not enabled in this account', 'bucket-doctor' ),
					observed:
						region === ''
							? __( 'AWS says that the region is switched off for this account.', 'bucket-doctor' )
							: sprintf(
									/* translators: %s: Region, e.g. af-south-1. */
									__(
										'AWS says that the region %s is switched off for this account.',
										'bucket-doctor'
									),
									region
								),
					cause: __(
						'Regions opened since 2019 stay off until the account’s owner enables them, and STS can be switched off for single regions.',
						'bucket-doctor'
					),
				}
			: {
					title: __( 'The bucket is in a region that has to be addressed directly', 'bucket-doctor' ),
					observed: __(
						'AWS refused the request because this endpoint does not serve the bucket’s region, and did not name the region.',
						'bucket-doctor'
					),
					cause: __(
						'Buckets in regions that an account has to enable first answer at the endpoint of their own region only.',
						'bucket-doctor'
					),
				};
	},

	remedies( { __ }, { isDisabled } ) {
		return isDisabled
			? [
					{
						title: __(
							'Enable the region in the account’s settings, under AWS Regions; for STS in IAM, under Account settings.',
							'bucket-doctor'
						),
						who: 'account-admin',
					},
				]
			: [
					{
						title: __(
							'Look the bucket’s region up in the S3 console, and enter it here and in the plugin.',
							'bucket-doctor'
						),
						who: 'user',
					},
				];
	},

	references: [
		'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
	],
} );
