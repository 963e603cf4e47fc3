import type { BrowserContext } from '@playwright/test';

/** Collects what a page complains about: warnings, errors, and exceptions that nobody caught. */
export class ConsoleWatch {
	readonly #complaints: string[] = [];
	readonly #expected: RegExp[] = [];

	constructor( context: BrowserContext ) {
		context.on( 'console', ( message ) => {
			if ( [ 'warning', 'error', 'assert' ].includes( message.type() ) ) {
				this.#complaints.push( `${ message.type() }: ${ message.text() } (${ message.location().url })` );
			}
		} );
		context.on( 'weberror', ( error ) => this.#complaints.push( `exception: ${ String( error.error() ) }` ) );
	}

	/** Chrome itself complains of an answer or a connection that a test has broken on purpose. */
	expect( complaint: RegExp ): void {
		this.#expected.push( complaint );
	}

	/** What nobody expected. */
	complaints(): string[] {
		return this.#complaints.filter( ( complaint ) => ! this.#expected.some( ( one ) => one.test( complaint ) ) );
	}
}
