import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const MOST_STEPS = 120;

/** A user without a mouse. */
export class Keyboard {
	constructor( readonly page: Page ) {}

	/** Goes on with Tab until the control has the focus. */
	async goTo( locator: Locator ) {
		await locator.waitFor( { state: 'attached' } );
		// Looked up once: the name of every control of the page is worked out for that.
		const control = await locator.elementHandle();
		for ( let step = 0; step < MOST_STEPS; step++ ) {
			if ( await control?.evaluate( ( element ) => element === element.ownerDocument.activeElement ) ) {
				return;
			}
			await this.page.keyboard.press( 'Tab' );
		}
		await expect( locator, 'reached by Tab' ).toBeFocused( { timeout: 1 } );
	}

	/** Goes to a field and types over what is in it. */
	async type( label: string, value: string ) {
		await this.goTo( this.page.getByLabel( label, { exact: true } ) );
		await this.page.keyboard.press( 'Control+A' );
		await this.page.keyboard.press( 'Delete' );
		if ( value ) {
			await this.page.keyboard.type( value );
		}
	}

	/** Goes to a list of choices and moves to one of them. */
	async choose( label: string, value: string ) {
		const list = this.page.getByLabel( label, { exact: true } );
		await this.goTo( list );
		await this.page.keyboard.press( 'Home' );
		const control = await list.elementHandle();
		for ( let step = 0; ( await control?.inputValue() ) !== value && step < MOST_STEPS; step++ ) {
			await this.page.keyboard.press( 'ArrowDown' );
		}
		await expect( list ).toHaveValue( value );
	}

	async press( locator: Locator, key = 'Enter' ) {
		await this.goTo( locator );
		await this.page.keyboard.press( key );
	}
}
