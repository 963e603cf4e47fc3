/** The only file that other layers may import. */
export type { Connection, InputProblem } from './connection/connection';
export { DEFAULT_CONNECTION } from './connection/connection';
export { toTarget } from './connection/to-target';
export { checkConnection, describeInputProblem, InputError } from './connection/check-connection';
export { accountOf, followUp, withAccount } from './connection/follow-up';
export { findPlace, placeOfEndpoint, PLACES } from './connection/places';
export type { Place } from './connection/places';
export { AWS_REGIONS } from './connection/regions';
export type { Diagnosis, Explanation } from './diagnoses/define-diagnosis';
export { diagnoses, findDiagnosis } from './diagnoses';
export type { Caution } from './cautions/define-caution';
export { cautions, findCaution } from './cautions';
export { findTexts } from './find-texts';
export type { Entries, EntryField, Patch, Repair } from './hygiene/hint';
export type { EntryHint } from './hygiene';
export { hygieneRules, inspectEntries } from './hygiene';
export type { IamAction } from './iam/action';
export { describeAction } from './iam/describe-action';
export { isUnproved } from './iam/unproved';
export type { Policy, Statement } from './iam/statement';
export type { Decision, DecisionValue, Need, UnknownReason } from './model/decision';
export { isDenial } from './model/decision';
export type { Exposed, Exposure, ExposureReason, Overwrite, Reach, Restorable } from './model/exposure';
export type { Finding, FindingLayer, Layer, Severity } from './model/finding';
export { FINDING_LAYERS, LAYERS } from './model/finding';
export type { Answer, Failure, FailureKind, Observation, Response } from './model/observation';
export type { Operation } from './model/operation';
export type { PolicyFinding, PolicyPlace, PolicyReading, TextRow } from './model/policy-reading';
export type { MissingStatement, Remedy, Who } from './model/remedy';
export type {
	BucketFacts,
	Identity,
	Leftover,
	LifecycleRule,
	LooksLike,
	Problem,
	Report,
	Verdict,
} from './model/report';
export { isProviderId, PROVIDER_IDS } from './model/provider-id';
export type { ProviderId } from './model/provider-id';
export type { Addressing, Provider, Target } from './model/target';
export type { Clock, Credentials, Random, StopSignal, Translator, Transport, Wave, WaveRequest } from './ports';
export type { Profile } from './profiles/define-profile';
export { folderOf } from './profiles/define-profile';
export { profiles, findProfile } from './profiles';
export type { LintContext, PolicyAdvice } from './policy-lint/define-policy-rule';
export { explainPolicyFinding, lintPolicy, policyRules } from './policy-lint';
export { withPastedPolicy } from './policy-lint/with-pasted-policy';
export { findProvider, providers, rightNames } from './providers';
export type { ProviderFacts, Right } from './providers/define-provider';
export { readServiceError } from './reading/service-error';
export { completePolicy } from './run/build-policy';
export { providerName } from './run/fingerprint';
export { diagnoseRun } from './run/diagnose-run';
export { readSavedRun, SavedRunError } from './run/saved-run';
export type { SavedRun } from './run/saved-run';
export type { Consents, Progress, RunOptions } from './run/run-test';
export { runTest } from './run/run-test';
export { VERSION } from './version';
