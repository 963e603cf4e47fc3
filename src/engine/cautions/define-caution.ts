import type { RemedyContext, Texts } from '../diagnoses/define-diagnosis';
import type { Decision } from '../model/decision';
import type { Exposure } from '../model/exposure';
import type { Params, Severity } from '../model/finding';
import type { Observation } from '../model/observation';
import type { BucketFacts, Identity } from '../model/report';
import type { Target } from '../model/target';
import type { Profile } from '../profiles/define-profile';

export type { RemedyContext };

/** What a whole run shows: facts that are drawn from its answers, and the answers. */
export interface Picture {
	readonly profile: Profile;
	readonly target: Target;
	readonly identity: Identity;
	readonly decisions: readonly Decision[];
	readonly exposure: Exposure;
	readonly bucket: BucketFacts;
	readonly observations: readonly Observation[];
}

/** The facts of a caution, how much they matter for this profile, and the ids of the observations they rest on. */
export interface Noticed< P extends Params = Params > {
	readonly params: P;
	readonly severity: Severity;
	readonly proof: readonly string[];
}

/**
 * Something that works and is not safe: nothing refuses it, and it is read from the whole run, not from one answer. It rests on what was seen;
 * whatever is unknown is no caution.
 */
/* eslint-disable @typescript-eslint/method-signature-style -- as for diagnoses. */
export interface Caution< P extends Params = Params > extends Texts< P > {
	readonly layer: 'safety';
	/** The gravest that it can have. */
	readonly severity: 'warning' | 'info';
	read( picture: Picture ): Noticed< P > | undefined;
}

export const defineCaution = < P extends Params >( caution: Omit< Caution< P >, 'layer' > ): Caution< P > => ( {
	layer: 'safety',
	...caution,
} );
