/* Fills in the form of Bucket Doctor as a user would, and presses its button. */
( () => {
	const FORM_ROOT = '#bucket-doctor-root';
	const BUTTON_TEXT = 'Test S3 Access';
	// What a profile or provider chooses by itself must not undo the other fields: these come first.
	const FIRST = [ 'provider', 'profile' ];

	const nextFrame = () => new Promise( ( resolve ) => window.requestAnimationFrame( () => resolve() ) );

	/** A visitor may press before the form is there, or while it still waits for what is stored. */
	const formIsReady = async () => {
		while ( ! document.querySelector( `${ FORM_ROOT } [name="bucket"]:enabled` ) ) {
			await nextFrame();
		}
	};

	/** React keeps the value of a control itself and only hears of a change made through the element's own setter. */
	const setValue = ( control, value ) => {
		const { set } = Object.getOwnPropertyDescriptor( Object.getPrototypeOf( control ), 'value' );
		set.call( control, value );
		control.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		control.dispatchEvent( new Event( 'change', { bubbles: true } ) );
	};

	const fill = async ( connection ) => {
		const names = Object.keys( connection ).sort( ( a, b ) => FIRST.includes( b ) - FIRST.includes( a ) );
		for ( const name of [ ...names, ...( 'sessionToken' in connection ? [] : [ 'sessionToken' ] ) ] ) {
			// A secret that is stored for this very key is not to be typed again: its field is disabled.
			const control = document.querySelector( `${ FORM_ROOT } [name="${ name }"]:enabled` );
			if ( control ) {
				setValue( control, connection[ name ] ?? '' );
				await nextFrame();
			}
		}
	};

	const pressTest = () => {
		const buttons = [ ...document.querySelectorAll( `${ FORM_ROOT } button` ) ];
		buttons.find( ( button ) => button.textContent.trim() === BUTTON_TEXT )?.click();
	};

	document.querySelector( '.bucket-doctor-demo' ).addEventListener( 'click', async ( { target } ) => {
		const button = target.closest( 'button[data-world]' );
		if ( button ) {
			await formIsReady();
			await fill( window.bucketDoctorDemo[ button.dataset.world ] );
			pressTest();
		}
	} );
} )();
