/** A header of a request; the name is lower-case. */
export interface Header {
	readonly name: string;
	readonly value: string;
}

/** As it stands in a request: `x-amz-acl: private`. */
export const headerLine = ( { name, value }: Header ): string => `${ name }: ${ value }`;
