import type { BrowserContext, Request, Response } from '@playwright/test';

/** One thing that left or entered the browser, or that it printed. */
export interface Sighting {
	where: string;
	text: string;
}

/** Address of the relay, with pretty permalinks and without. */
export const RELAY = /bucket-doctor(\/|%2F)v1(\/|%2F)relay/;

export interface RelayCall {
	run: { id: string; wave: number };
	connection: Record< string, string >;
	requests: { id: string; operation: string; host: string }[];
}

const isRelay = ( request: Request ) => request.method() === 'POST' && RELAY.test( request.url() );

/** Records all that a browser sends, receives and prints. */
export class Traffic {
	readonly #requests: Request[] = [];
	readonly #sightings: Promise< Sighting[] >[] = [];

	constructor( context: BrowserContext ) {
		context.on( 'request', ( request ) => {
			this.#requests.push( request );
			this.#sightings.push( this.#seeRequest( request ) );
		} );
		context.on( 'response', ( response ) => this.#sightings.push( this.#seeResponse( response ) ) );
		context.on( 'console', ( message ) => this.#note( 'console', message.text() ) );
		context.on( 'weberror', ( error ) => this.#note( 'page error', String( error.error() ) ) );
	}

	/** Bodies of the calls to the relay, in order. */
	relayCalls(): RelayCall[] {
		return this.#requests.filter( isRelay ).map( ( request ) => request.postDataJSON() as RelayCall );
	}

	/** Everything seen; the relay calls without their `connection.secretAccessKey`. */
	async sightings(): Promise< Sighting[] > {
		return ( await Promise.all( this.#sightings ) ).flat();
	}

	#note( where: string, text: string ) {
		this.#sightings.push( Promise.resolve( [ { where, text } ] ) );
	}

	async #seeRequest( request: Request ): Promise< Sighting[] > {
		const title = `${ request.method() } ${ new URL( request.url() ).pathname }`;
		const headers = await request.allHeaders().catch( () => request.headers() );
		return [
			{ where: `${ title }: address`, text: request.url() },
			{ where: `${ title }: request headers`, text: JSON.stringify( headers ) },
			{ where: `${ title }: request body`, text: this.#bodyWithoutOwnField( request ) },
		];
	}

	#bodyWithoutOwnField( request: Request ): string {
		if ( ! isRelay( request ) ) {
			return request.postData() ?? '';
		}
		const call = request.postDataJSON() as RelayCall;
		const { secretAccessKey: _, ...connection } = call.connection;
		return JSON.stringify( { ...call, connection } );
	}

	async #seeResponse( response: Response ): Promise< Sighting[] > {
		const title = `answer of ${ new URL( response.url() ).pathname }`;
		const headers = await response.allHeaders().catch( () => response.headers() );
		// A redirect has no body, and a page that was left has dropped its own.
		const body = await response.text().catch( () => '' );
		return [
			{ where: `${ title }: headers`, text: JSON.stringify( headers ) },
			{ where: `${ title }: body`, text: body },
		];
	}
}
