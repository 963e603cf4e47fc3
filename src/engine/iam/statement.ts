/** Statements and policies as values; IAM's own field names. */
export interface Statement {
	readonly Sid?: string;
	readonly Effect: 'Allow' | 'Deny';
	readonly Principal?: Readonly< Record< string, string | readonly string[] > > | '*';
	readonly Action: string | readonly string[];
	readonly Resource: string | readonly string[];
	readonly Condition?: Readonly< Record< string, Readonly< Record< string, string | readonly string[] > > > >;
}

export interface Policy {
	readonly Version: '2012-10-17';
	readonly Statement: readonly Statement[];
}
