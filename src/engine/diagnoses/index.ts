import accessDenied from './access-denied';
import blockedBySite from './blocked-by-site';
import connectionReset from './connection-reset';
import type { Diagnosis } from './define-diagnosis';
import explicitDeny from './explicit-deny';
import implicitDeny from './implicit-deny';
import interrupted from './interrupted';
import leakedKey from './leaked-key';
import missingBucket from './missing-bucket';
import notAnS3Answer from './not-an-s3-answer';
import oversizedAnswer from './oversized-answer';
import protocolFailure from './protocol-failure';
import proxyFailure from './proxy-failure';
import refusedConnection from './refused-connection';
import serviceTrouble from './service-trouble';
import signatureMismatch from './signature-mismatch';
import timeout from './timeout';
import tlsFailure from './tls-failure';
import unknownAccessKey from './unknown-access-key';
import unknownNetworkFailure from './unknown-network-failure';
import unrecognisedAnswer from './unrecognised-answer';
import unresolvedHost from './unresolved-host';
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

	notAnS3Answer,
	serviceTrouble,
	wrongRegion,

	unknownAccessKey,
	signatureMismatch,

	missingBucket,

	leakedKey,
	explicitDeny,
	implicitDeny,
	accessDenied,

	unrecognisedAnswer,
];

export const findDiagnosis = ( id: string ): Diagnosis | undefined =>
	diagnoses.find( ( diagnosis ) => diagnosis.id === id );
