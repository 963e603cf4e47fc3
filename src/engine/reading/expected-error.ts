import type { Evidence, ServiceError } from '../evidence';

/**
 * Errors that are an answer to the question and no trouble: they say that a setting or a thing does not exist, which is what a probe with an
 * invented id or a random key asks for, or that a condition that was sent did not hold.
 */
const EXPECTED = [
	'InvalidRange',
	'NoSuchBucketPolicy',
	'NoSuchCORSConfiguration',
	'NoSuchKey',
	'NoSuchLifecycleConfiguration',
	'NoSuchPublicAccessBlockConfiguration',
	'NoSuchTagSet',
	'NoSuchTagSetError',
	'NoSuchUpload',
	'NoSuchVersion',
	'NoSuchWebsiteConfiguration',
	'ObjectLockConfigurationNotFoundError',
	'OwnershipControlsNotFoundError',
	'PreconditionFailed',
	'ReplicationConfigurationNotFoundError',
	'ServerSideEncryptionConfigurationNotFoundError',
];

export const isExpectedError = ( { code, fields }: ServiceError ): boolean =>
	EXPECTED.includes( code ) ||
	// Reading a delete marker by its own id.
	( code === 'MethodNotAllowed' && fields.ResourceType === 'DeleteMarker' );

/** AWS’s way of saying that the policy may be read, by somebody of the owner’s account (API Reference, GetBucketPolicy). */
export const isHiddenPolicy = ( { error, response, observation, target }: Evidence ): boolean =>
	target.provider === 'aws' &&
	observation.operation === 'GetBucketPolicy' &&
	response?.status === 405 &&
	error?.code === 'MethodNotAllowed';
