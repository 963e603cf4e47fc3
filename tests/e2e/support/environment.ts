/** What a user of a world would type: the sandbox's line (docs/contracts.md 5). */
export interface Connection {
	endpoint: string;
	stsEndpoint: string;
	provider: string;
	region: string;
	bucket: string;
	prefix: string;
	addressing: string;
	acl: string;
	profile: string;
	accessKeyId: string;
	secretAccessKey: string;
	sessionToken?: string;
}

interface Environment {
	/** Address of the site, without a slash at the end. */
	home: string;
	/** WordPress's folder. */
	root: string;
	/** The SQLite file. */
	database: string;
	/** PHP's and WordPress's messages. */
	log: string;
	/** Cookies of the administrator. */
	storageState: string;
	/** By name of the world. */
	connections: Record< string, Connection >;
}

/** What the global set-up has started. */
export const environment = (): Environment => {
	const text = process.env.BUCKET_DOCTOR_E2E;
	if ( ! text ) {
		throw new Error( 'The global set-up has not run.' );
	}
	return JSON.parse( text ) as Environment;
};
