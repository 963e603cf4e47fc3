/** What the screen asks of the site. */
export interface SiteCall {
	readonly path: string;
	readonly method: string;
	readonly data?: Record< string, unknown >;
	readonly signal?: AbortSignal;
}

type Answer = object | ( ( call: SiteCall ) => object | Promise< object > );

/** Answers by method and route; what is missing is an empty object. Refusals are thrown as api-fetch does where it does not parse. */
export function siteThat( answers: Readonly< Record< string, Answer > > = {} ) {
	const calls: SiteCall[] = [];
	const fetch = async ( call: SiteCall ) => {
		calls.push( call );
		const answer = answers[ `${ call.method } ${ call.path.replace( '/bucket-doctor/v1/', '' ) }` ] ?? {};
		const body = typeof answer === 'function' ? await answer( call ) : answer;
		const status = 'code' in body ? 400 : 200;
		const response = { status, text: async () => JSON.stringify( body ) };
		if ( status !== 200 ) {
			throw response;
		}
		return response;
	};
	const to = ( route: string ) => calls.filter( ( { method, path } ) => `${ method } ${ path }`.includes( route ) );
	return { fetch, calls, to };
}

export const SECRET = 'canary/Secret+that=must-not-show-anywhere0';
export const TOKEN = 'canary-session-token-that-must-not-show';

const field = ( value: string, source = value ? 'database' : 'none', locked = false ) => ( { value, source, locked } );

/** An answer of the connection's route: everything saved by the site's administrator. */
export const savedConnection = ( changes: object = {} ): Record< string, unknown > => ( {
	provider: field( 'aws' ),
	endpoint: field( '' ),
	stsEndpoint: field( '' ),
	region: field( 'eu-central-1' ),
	bucket: field( 'site-backups' ),
	prefix: field( 'example/' ),
	addressing: field( 'virtual' ),
	acl: field( '' ),
	serverSideEncryption: field( '' ),
	kmsKeyId: field( '' ),
	storageClass: field( '' ),
	profile: field( 'updraftplus' ),
	accessKeyId: field( 'AKIARTX3GSDSVNNBOPER' ),
	secretAccessKey: { isSet: true, source: 'database', readable: true },
	sessionToken: { isSet: false, source: 'none', readable: true },
	...changes,
} );

export { field };
