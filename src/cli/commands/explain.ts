import { cautions, diagnoses, profiles, providers } from '../../engine';
import { EXIT } from '../exit-code';
import { readPage } from '../package-root';
import { CannotRun, print } from '../shell';
import { defineCommand } from './define-command';

const list = ( title: string, all: ReadonlyArray< { readonly id: string } > ): string =>
	[ title, ...all.map( ( { id } ) => `  ${ id }` ) ].join( '\n' );

/** Folder of the page, or undefined for an id that is in no registry; so no path can be smuggled in. */
function folderOf( id: string ): string | undefined {
	if ( [ ...diagnoses, ...cautions ].some( ( one ) => one.id === id ) ) {
		return 'diagnoses';
	}
	if ( profiles.some( ( profile ) => profile.id === id ) ) {
		return 'profiles';
	}
	return providers.some( ( provider ) => provider.id === id ) ? 'providers' : undefined;
}

/** Remarks of a page are for who edits it. */
const withoutRemarks = ( page: string ): string => page.replace( /^<!--.*-->\n/gm, '' );

export default defineCommand( {
	name: 'explain',
	summary: 'print the page of a diagnosis, a caution, a profile or a provider',
	help: `Usage: bucket-doctor explain [ID]

Prints the documentation of a diagnosis, a caution, a profile or a provider; without an id, the list of them.`,
	options: {},

	async run( { positionals }, shell ) {
		const [ id, ...rest ] = positionals;
		if ( id === undefined ) {
			await print(
				shell,
				[
					list( 'Diagnoses', diagnoses ),
					list( 'Cautions', cautions ),
					list( 'Profiles', profiles ),
					list( 'Providers', providers ),
				].join( '\n\n' )
			);
			return EXIT.ready;
		}
		if ( rest.length > 0 ) {
			throw new CannotRun( 'explain takes one id, such as access-denied. See: bucket-doctor explain --help' );
		}
		const folder = folderOf( id );
		if ( ! folder ) {
			throw new CannotRun(
				'There is no diagnosis, caution, profile or provider of this id. See: bucket-doctor explain --help'
			);
		}
		const page = await readPage( `${ folder }/${ id }.md` );
		if ( page === undefined ) {
			throw new CannotRun( `The page docs/${ folder }/${ id }.md is missing from this installation.` );
		}
		await print( shell, withoutRemarks( page ) );
		return EXIT.ready;
	},
} );
