import { profiles } from '../../engine';
import { expectNoPositionals } from '../arguments';
import { EXIT } from '../exit-code';
import { print } from '../shell';
import { english } from '../translator';
import { defineCommand } from './define-command';

const INDENT = '    ';

export default defineCommand( {
	name: 'profiles',
	summary: 'list what a bucket can be tested for',
	help: `Usage: bucket-doctor profiles

Lists the profiles: what a bucket can be tested for, and the value of --profile for it.`,
	options: {},

	async run( given, shell ) {
		expectNoPositionals( 'profiles', given );
		const entries = profiles.map(
			( profile ) => `${ profile.id }\n${ INDENT }${ profile.name }. ${ profile.describe( english ) }`
		);
		await print( shell, entries.join( '\n' ) );
		return EXIT.ready;
	},
} );
