import type { Decision } from '../model/decision';
import type { Translator } from '../ports';
import type { PolicyFinding, PolicyReading } from '../model/policy-reading';
import type { LintContext, PolicyAdvice, PolicyRule } from './define-policy-rule';
import { judgeRows } from './judge-rows';
import { readPolicy } from './read-policy';
import arnWithAccount from './rules/arn-with-account';
import bucketPolicy from './rules/bucket-policy';
import deniesNeeded from './rules/denies-needed';
import duplicateElement from './rules/duplicate-element';
import everyone from './rules/everyone';
import impossibleCondition from './rules/impossible-condition';
import literalStar from './rules/literal-star';
import mfaCondition from './rules/mfa-condition';
import missingElement from './rules/missing-element';
import missingPrincipal from './rules/missing-principal';
import missingVersion from './rules/missing-version';
import negatedElement from './rules/negated-element';
import noStatement from './rules/no-statement';
import notAnArn from './rules/not-an-arn';
import placeholder from './rules/placeholder';
import statementAlone from './rules/statement-alone';
import syntax from './rules/syntax';
import tooWide from './rules/too-wide';
import typographicMarks from './rules/typographic-marks';
import unknownAction from './rules/unknown-action';
import unknownConditionKey from './rules/unknown-condition-key';
import unknownElement from './rules/unknown-element';
import unknownOperator from './rules/unknown-operator';
import wrapped from './rules/wrapped';
import wrongBucket from './rules/wrong-bucket';
import wrongFolder from './rules/wrong-folder';
import wrongListPrefix from './rules/wrong-list-prefix';
import wrongPartition from './rules/wrong-partition';
import wrongResourceType from './rules/wrong-resource-type';
import wrongValue from './rules/wrong-value';

/** What hides other mistakes comes first. */
export const policyRules: readonly PolicyRule[] = [
	syntax,
	typographicMarks,
	wrapped,
	noStatement,
	statementAlone,
	duplicateElement,
	unknownElement,
	missingElement,
	wrongValue,
	notAnArn,
	placeholder,
	arnWithAccount,
	wrongPartition,
	wrongBucket,
	wrongFolder,
	wrongListPrefix,
	unknownAction,
	wrongResourceType,
	deniesNeeded,
	impossibleCondition,
	mfaCondition,
	literalStar,
	unknownOperator,
	unknownConditionKey,
	missingPrincipal,
	bucketPolicy,
	missingVersion,
	everyone,
	tooWide,
	negatedElement,
];

const ORDER = [ 'error', 'warning', 'info' ] as const;

/**
 * Reads a policy that a user has pasted. Any text will do; what it is not becomes a finding. No network.
 *
 * @param text      The text.
 * @param context   What it is held against.
 * @param decisions Rows of a test, where there was one; without it all rows of the profile are read.
 */
export function lintPolicy( text: string, context: LintContext, decisions?: readonly Decision[] ): PolicyReading {
	const view = readPolicy( text );
	const refused = policyRules.filter( ( { isRefused } ) => isRefused );
	const isReadable = refused.every( ( rule ) => rule.inspect( view, context ).length === 0 );
	const found = policyRules.flatMap( ( rule ) =>
		rule.inspect( view, context ).map( ( remark ): PolicyFinding => ( { rule: rule.id, ...remark } ) )
	);
	return {
		isReadable,
		findings: ORDER.flatMap( ( wanted ) => found.filter( ( { severity } ) => severity === wanted ) ),
		rows: isReadable ? judgeRows( view, context, decisions ) : [],
	};
}

/** A finding in words; undefined for a rule that this version does not know. */
export const explainPolicyFinding = (
	translator: Translator,
	{ rule, params }: PolicyFinding
): PolicyAdvice | undefined => policyRules.find( ( { id } ) => id === rule )?.explain( translator, params );
