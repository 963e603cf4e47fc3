import type { IamAction } from '../iam/action';
import type { Operation } from '../model/operation';
import type { Response } from '../model/observation';
import type { Header } from '../model/header';
import type { Target } from '../model/target';

/** The SDK's command classes share no type that `send` takes as a whole; sdk/send.ts holds the one cast. */
export interface ProbeCommand {
	readonly input: object;
}

/** What a command is built from. Keys are literal and decoded. */
export interface ProbeInput {
	readonly target: Target;
	/** Prefix of the plugin's own list. */
	readonly listPrefix: string;
	/** Key that this probe names; '' for operations on the bucket or the service. */
	readonly key: string;
	readonly versionId?: string;
	readonly uploadId?: string;
	/** Header to set otherwise than the plugin does. */
	readonly header?: Header;
	/** Fixed text of every object that the test writes. */
	readonly body: string;
}

/**
 * One question, one request. No I/O and no judgement beyond “this answer proves that the action is allowed”.
 */
export interface Probe {
	/** The operation in kebab-case, with what sets it apart: `put-object`, `put-object-as-plugin`. */
	readonly id: string;
	readonly operation: Operation;
	/** What IAM evaluates; the first is the one that the probe proves. Empty for STS and unsigned requests. */
	readonly actions: readonly IamAction[];
	readonly service: 's3' | 'sts';
	readonly anonymous?: boolean;
	/** It makes or removes something. */
	readonly mutates: boolean;
	/** Of a success only status and headers are kept: the document is nobody's business but its owner's. */
	readonly hidesAnswer?: boolean;
	command: ( input: ProbeInput ) => ProbeCommand;
	/** An S3-shaped answer that only a caller with the permission gets. */
	provesAccess: ( response: Response, input: ProbeInput ) => boolean;
}

export const defineProbe = ( probe: Probe ): Probe => probe;
