import type { Header } from './header';
import type { Statement } from '../iam/statement';

/** Who can carry a remedy out. */
export type Who = 'user' | 'account-admin' | 'org-admin' | 'bucket-owner' | 'host' | 'provider' | 'time';

export type AttachTo =
	'identity' | 'boundary' | 'session' | 'bucket-policy' | 'kms-key' | 'scp' | 'rcp' | 'vpc-endpoint' | 'provider';

/** One thing to do, in words, with what can be copied. */
export interface Remedy {
	/** One sentence in the imperative, no markup. */
	readonly title: string;
	readonly who: Who;
	/** Further sentences, one step each. */
	readonly steps?: readonly string[];
	/** Text to copy: a policy, a value, a command. */
	readonly copy?: { readonly label: string; readonly text: string };
	/** A form value that would mend it: `{ field: 'region', value: 'eu-west-1' }`. */
	readonly setField?: { readonly field: string; readonly value: string };
}

/** One statement that is missing, and where it belongs. */
export interface MissingStatement {
	readonly attachTo: AttachTo;
	readonly change: 'add-allow' | 'edit-deny' | 'send-header' | 'none';
	readonly statement?: Statement;
	/** What each upload has to carry, with `send-header`. */
	readonly header?: Header;
	/** Names of the rights, as the provider writes them, where it has rights of its own instead of policies. */
	readonly rights?: readonly string[];
	/** False when the row is unknown, not denied. */
	readonly sure: boolean;
	readonly who: Who;
	/** Policy that denies, where S3 named it. */
	readonly policyArn?: string;
}
