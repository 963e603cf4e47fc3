import accessDenied from './access-denied';
import aclDisabled from './acl-disabled';
import alteredRequest from './altered-request';
import archivedObject from './archived-object';
import blockedBySite from './blocked-by-site';
import clockSkew from './clock-skew';
import connectionReset from './connection-reset';
import corruptedBody from './corrupted-body';
import type { Diagnosis } from './define-diagnosis';
import customerKey from './customer-key';
import demandedHeader from './demanded-header';
import disabledAccount from './disabled-account';
import expiredRequest from './expired-request';
import expiredToken from './expired-token';
import explicitDeny from './explicit-deny';
import foreignBucket from './foreign-bucket';
import implicitDeny from './implicit-deny';
import interrupted from './interrupted';
import invalidBucketName from './invalid-bucket-name';
import invalidToken from './invalid-token';
import kmsKeyDenied from './kms-key-denied';
import kmsKeyUnusable from './kms-key-unusable';
import leakedKey from './leaked-key';
import malformedAuthorization from './malformed-authorization';
import mfaRequired from './mfa-required';
import missingBucket from './missing-bucket';
import notAnS3Answer from './not-an-s3-answer';
import objectLock from './object-lock';
import optInRegion from './opt-in-region';
import oversizedAnswer from './oversized-answer';
import powerlessKey from './powerless-key';
import protocolFailure from './protocol-failure';
import policyMatchesOnlySomeKeys from './policy-matches-only-some-keys';
import proxyFailure from './proxy-failure';
import publicAclBlocked from './public-acl-blocked';
import quotaExceeded from './quota-exceeded';
import redirectedBucket from './redirected-bucket';
import refusedConnection from './refused-connection';
import refusedParts from './refused-parts';
import refusedSize from './refused-size';
import refusedValue from './refused-value';
import requesterPays from './requester-pays';
import serviceTrouble from './service-trouble';
import signatureMismatch from './signature-mismatch';
import silentRefusal from './silent-refusal';
import strayAnswer from './stray-answer';
import timeout from './timeout';
import tlsFailure from './tls-failure';
import unauthorisedKey from './unauthorised-key';
import unknownAccessKey from './unknown-access-key';
import unknownNetworkFailure from './unknown-network-failure';
import unrecognisedAnswer from './unrecognised-answer';
import unresolvedHost from './unresolved-host';
import unsendableRequest from './unsendable-request';
import unsignedHeader from './unsigned-header';
import unsupportedOperation from './unsupported-operation';
import wrongRegion from './wrong-region';

/**
 * In the order in which a request fails, the specific before the general. The last one reads what is left, whatever the layer.
 */
export const diagnoses: readonly Diagnosis[] = [
	unresolvedHost,
	refusedConnection,
	tlsFailure,
	timeout,
	connectionReset,
	proxyFailure,
	blockedBySite,
	oversizedAnswer,
	interrupted,
	protocolFailure,
	unknownNetworkFailure,

	unsendableRequest,
	notAnS3Answer,
	serviceTrouble,
	wrongRegion,
	optInRegion,
	redirectedBucket,
	unsupportedOperation,
	strayAnswer,

	clockSkew,
	expiredRequest,
	malformedAuthorization,
	unknownAccessKey,
	expiredToken,
	invalidToken,
	unsignedHeader,
	corruptedBody,
	signatureMismatch,
	alteredRequest,

	invalidBucketName,
	missingBucket,
	disabledAccount,
	unauthorisedKey,
	foreignBucket,
	requesterPays,
	quotaExceeded,
	refusedSize,

	leakedKey,
	mfaRequired,
	demandedHeader,
	refusedParts,
	policyMatchesOnlySomeKeys,
	explicitDeny,
	silentRefusal,
	accessDenied,
	powerlessKey,
	implicitDeny,

	aclDisabled,
	publicAclBlocked,
	objectLock,
	archivedObject,
	refusedValue,

	kmsKeyDenied,
	kmsKeyUnusable,
	customerKey,

	unrecognisedAnswer,
];

export const findDiagnosis = ( id: string ): Diagnosis | undefined =>
	diagnoses.find( ( diagnosis ) => diagnosis.id === id );
