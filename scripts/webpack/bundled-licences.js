const { existsSync, readFileSync, readdirSync } = require( 'fs' );
const { dirname, join } = require( 'path' );
const { sources } = require( 'webpack' );

const NAME = 'BundledLicences';
const FILE = 'third-party-licenses.txt';

/**
 * Licences under which the plugin, GPL-2.0-or-later, may carry the code of others. Apache-2.0 goes together with version 3 of the GPL, which “or later” permits.
 */
const COMPATIBLE = [ '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT' ];

const LICENCE_FILE = /^(licen[cs]e|notice)(\.(md|txt))?$/i;

/** Folder of the package that a file of node_modules belongs to. */
const packageFolder = ( resource ) =>
	/^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec( resource ?? '' )?.[ 1 ];

/** What a package says of itself, with the texts that must go with it. */
const describe = ( folder ) => {
	const { name, version, license } = JSON.parse( readFileSync( join( folder, 'package.json' ), 'utf8' ) );
	const texts = readdirSync( folder )
		.filter( ( file ) => LICENCE_FILE.test( file ) )
		.sort()
		.map( ( file ) => readFileSync( join( folder, file ), 'utf8' ).replace( /\r\n/g, '\n' ).trim() );
	return { name, version, license, text: texts.join( '\n\n' ) };
};

/**
 * Lists packages under the texts of their licences.
 *
 * @param {{name: string, version: string, license: string, text: string}[]} packages
 */
const render = ( packages ) => {
	const byText = new Map();
	for ( const { name, version, license, text } of packages ) {
		byText.set( text, [ ...( byText.get( text ) ?? [] ), `${ name } ${ version } (${ license })` ] );
	}
	const parts = [ ...byText ].map( ( [ text, names ] ) => `${ names.join( '\n' ) }\n\n${ text }\n` );
	return `The scripts of this plugin hold code of these packages.\n\n${ parts.join( `\n${ '-'.repeat( 78 ) }\n\n` ) }`;
};

/** Writes down whose code the build holds, and fails where a licence does not fit the plugin's own. */
class BundledLicences {
	/**
	 * @param {import('webpack').Compiler} compiler
	 */
	apply( compiler ) {
		compiler.hooks.thisCompilation.tap( NAME, ( compilation ) => {
			const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
			compilation.hooks.processAssets.tap( { name: NAME, stage }, () => {
				// webpack's own lines tie the chunks together.
				const folders = new Set( [ dirname( require.resolve( 'webpack/package.json' ) ) ] );
				for ( const module of compilation.modules ) {
					if ( compilation.chunkGraph.getNumberOfModuleChunks( module ) && ! /^css/.test( module.type ) ) {
						const parts = module.modules ? [ ...module.modules ] : [ module ];
						parts.forEach( ( { resource } ) => folders.add( packageFolder( resource ) ) );
					}
				}
				folders.delete( undefined );
				const packages = [ ...folders ]
					.filter( ( folder ) => existsSync( join( folder, 'package.json' ) ) )
					.map( describe )
					.sort( ( a, b ) => ( a.name < b.name ? -1 : 1 ) );
				for ( const { name, license, text } of packages ) {
					if ( ! COMPATIBLE.includes( license ) || ! text ) {
						compilation.errors.push(
							new Error(
								`${ NAME }: ${ name } (${ license }) cannot go into the plugin: no licence text, or none of ${ COMPATIBLE.join( ', ' ) }.`
							)
						);
					}
				}
				compilation.emitAsset( FILE, new sources.RawSource( render( packages ) ) );
			} );
		} );
	}
}

module.exports = { BundledLicences, COMPATIBLE, FILE };
