import { createRoot } from '@wordpress/element';
import './admin.scss';
import { readBoot } from './boot';
import { App, preloadReport } from './components/app';
import { loadEngine } from './hooks/use-run';
import { rehearse } from './rehearse';

const root = document.getElementById( 'bucket-doctor-root' );

if ( root ) {
	createRoot( root ).render( <App boot={ readBoot( window.bucketDoctor ) } /> );
	// Fetched while the form is filled in. Where that fails, the press of the button tries again and says so.
	Promise.all( [ loadEngine(), preloadReport() ] )
		.then( () => {
			// Not every browser tells when it has nothing to do.
			( window.requestIdleCallback ?? window.setTimeout )( () => rehearse().catch( () => undefined ) );
		} )
		.catch( () => undefined );
}
