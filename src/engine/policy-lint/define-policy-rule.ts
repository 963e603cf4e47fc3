import type { Identity } from '../model/report';
import type { Params, Severity } from '../model/finding';
import type { Target } from '../model/target';
import type { Translator } from '../ports';
import type { Profile } from '../profiles/define-profile';
import type { PolicyPlace } from '../model/policy-reading';
import type { PolicyView } from './read-policy';

/** What a policy is held against. */
export interface LintContext {
	/** An empty bucket or region is not known yet. */
	readonly target: Pick< Target, 'provider' | 'endpoint' | 'region' | 'bucket' | 'keyPrefix' | 'acl' >;
	readonly profile: Profile;
	/** Whose key it is, where a test has told. */
	readonly identity?: Identity;
}

/** What a rule has to say of one place. */
export interface Remark< P extends Params = Params > {
	readonly severity: Severity;
	readonly place: PolicyPlace;
	readonly params: P;
}

/** A finding in words. */
export interface PolicyAdvice {
	/** What it is. */
	readonly title: string;
	/** Why it matters. */
	readonly why: string;
	/** What to do, in the imperative. */
	readonly todo: string;
}

/** One kind of mistake in a policy. */
export interface PolicyRule {
	readonly id: string;
	/** AWS would not take such a text, so that nothing can be said of what it allows. */
	readonly isRefused?: boolean;
	inspect: ( view: PolicyView, context: LintContext ) => readonly Remark[];
	explain: ( translator: Translator, params: Params ) => PolicyAdvice;
}

/** A rule whose two halves agree on the params. */
interface TypedRule< P extends Params > extends Omit< PolicyRule, 'inspect' | 'explain' > {
	inspect: ( view: PolicyView, context: LintContext ) => ReadonlyArray< Remark< P > >;
	explain: ( translator: Translator, params: P ) => PolicyAdvice;
}

export const definePolicyRule = < P extends Params >( rule: TypedRule< P > ): PolicyRule => ( {
	...rule,
	explain: ( translator, params ) => rule.explain( translator, params as P ),
} );

const LONGEST = 200;

/** What stood in the text, short enough for a sentence. */
export const quoted = ( text: string ): string => ( text.length > LONGEST ? `${ text.slice( 0, LONGEST ) }…` : text );
