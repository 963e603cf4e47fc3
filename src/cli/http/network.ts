/** Where names lead and whose certificates are trusted, for tests alone: nothing that a user or the environment says gets here. */
export interface Network {
	/** Certificates to trust instead of Node's own, PEM. */
	readonly ca?: string;
	/** Where a host is reached instead of where its name leads. Certificates are checked for its name all the same. */
	readonly connectTo?: ( hostname: string ) => { readonly hostname: string; readonly port: number };
}
