import { runCLI } from '@wp-playground/cli';
import { ROOT } from './paths.mjs';

/*
 * Runs one PHP script by the PHP of Playground, without WordPress. The project lies in /project there.
 * Arguments: version of PHP, script, arguments of the script.
 */

const [ , , php, ...args ] = process.argv;

process.exit(
	await runCLI( {
		command: 'php',
		php,
		_: [ 'php', ...args ],
		'mount-before-install': [ { hostPath: ROOT, vfsPath: '/project' } ],
		wordpressInstallMode: 'do-not-attempt-installing',
		skipSqliteSetup: true,
		workers: 1,
		verbosity: 'quiet',
	} )
);
