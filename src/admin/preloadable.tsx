import { lazy, useState } from '@wordpress/element';
import type { ComponentType } from 'react';

/**
 * Like React.lazy, except that a component whose script has arrived is shown at once: lazy renders nothing first, and everything around it
 * a second time.
 */
export function preloadable< Props extends object >( load: () => Promise< { default: ComponentType< Props > } > ) {
	const Lazy = lazy( load ) as unknown as ComponentType< Props >;
	let loaded: ComponentType< Props > | undefined;
	return {
		/** Rejects where the script does not come; showing the component tries again. */
		preload: async () => {
			loaded = ( await load() ).default;
		},
		Component( props: Props ) {
			// What was begun with stays: another component in its place would begin anew.
			const [ Chosen ] = useState( () => loaded ?? Lazy );
			return <Chosen { ...props } />;
		},
	};
}
