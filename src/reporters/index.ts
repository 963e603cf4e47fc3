/** Reports as text, and the words that every shell shares. Pure; the translator is passed in. */
export { renderJson } from './json';
export { renderPolicyMarkdown } from './markdown/policy';
export { renderMarkdown } from './markdown/render-markdown';
export { messageAbout } from './text/message';
export type { Message } from './text/message';
export { renderPolicyText } from './text/policy';
export { renderText } from './text/render-text';

export { bucketCare } from './reading/bucket-care';
export type { CareRow } from './reading/bucket-care';
export { compareReports } from './reading/compare-reports';
export type { Comparison } from './reading/compare-reports';
export { exposureGroups } from './reading/exposure-rows';
export type { ExposureGroup, ExposureRow } from './reading/exposure-rows';
export { facts } from './reading/facts';
export type { Fact } from './reading/facts';
export { findingText, splitFindings } from './reading/finding-text';
export type { FindingText } from './reading/finding-text';
export { missingPolicies } from './reading/missing-policies';
export type { MissingPolicy } from './reading/missing-policies';
export { permissionRows } from './reading/permission-rows';
export { policyRemarks, policyRows, summarisePolicy } from './reading/policy-reading';
export type { PolicyRemark, PolicyRow } from './reading/policy-reading';
export { profileNotes } from './reading/profile-notes';
export type { PermissionRow } from './reading/permission-rows';
export type { Proof } from './reading/proofs';
export { quote } from './reading/quote';
export type { Quote } from './reading/quote';
export { recipients } from './reading/recipients';
export type { Recipient } from './reading/recipients';
export { describeStopState, requestPath, stopOf, toneOfStopState } from './reading/request-path';
export type { PathStop, StopState } from './reading/request-path';
export { profileName, summarise } from './reading/summary';

export { describeAttachTo } from './words/attach-to';
export { describeConsent, offeredConsents } from './words/consent';
export type { Consent, ConsentWords } from './words/consent';
export { describeDecision } from './words/decision';
export type { DecisionWords } from './words/decision';
export {
	describeDeed,
	describeExposed,
	describeExposureReason,
	describeRestorable,
	explainExposure,
	toneOfRestorable,
} from './words/exposure';
export type { Deed } from './words/exposure';
export { describeFailure } from './words/failure';
export { describeIdentity } from './words/identity';
export { describeLayer } from './words/layer';
export type { Stop } from './words/layer';
export { describeLeftover, explainLeftovers } from './words/leftover';
export { describeNeed } from './words/need';
export { describeOperation } from './words/operation';
export { describeProblem } from './words/problem';
export { introduceQuote } from './words/quote';
export { describeReason } from './words/reason';
export { describeRecipient } from './words/recipient';
export { explainPolicyReading } from './words/text-decision';
export { describeSeverity, toneOfSeverity } from './words/severity';
export type { Tone } from './words/tone';
export { describeVerdict, toneOfVerdict } from './words/verdict';
export { describeWho, withWho } from './words/who';
