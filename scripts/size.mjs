import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { LIMITS, measureBuild } from './lib/measure-build.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/run.mjs';

const kB = ( bytes ) => `${ ( bytes / 1000 ).toFixed( 1 ) } kB`.padStart( 9 );

runMain( async () => {
	await ensureNodeModules();
	await ensureBuild();
	const { files, page, onDemand, problems } = await measureBuild( inRoot( 'plugin/build' ) );
	say( 'Compressed with gzip:' );
	for ( const { name, bytes } of files ) {
		say( `${ kB( bytes ) }  ${ name }` );
	}
	say( `${ kB( page ) }  with the page, of ${ kB( LIMITS.page ).trim() } allowed` );
	say( `${ kB( onDemand ) }  on demand, of ${ kB( LIMITS.onDemand ).trim() } allowed` );
	problems.forEach( say );
	return problems.length ? 1 : 0;
} );
