import { canInstall, install } from './apt.mjs';
import { Failure, run } from './run.mjs';

const OLDEST = '7.4';

// Extension → Debian's package; null = part of php-cli itself.
const EXTENSIONS = { curl: 'curl', pdo_sqlite: 'sqlite3', mbstring: 'mbstring', dom: 'xml', sodium: null };

const REPORT = `echo json_encode( array( 'version' => PHP_VERSION, 'new' => version_compare( PHP_VERSION, '${ OLDEST }', '>=' ), 'extensions' => array_map( 'strtolower', get_loaded_extensions() ) ) );`;

const inspect = async () => {
	const { code, stdout } = await run( 'php', [ '-r', REPORT ] );
	if ( code !== 0 ) {
		return { version: '', missing: Object.keys( EXTENSIONS ) };
	}
	const php = JSON.parse( stdout );
	return {
		version: php.new ? php.version : '',
		missing: Object.keys( EXTENSIONS ).filter( ( name ) => ! php.extensions.includes( name ) ),
	};
};

/**
 * Finds a PHP that can run WordPress with SQLite, installing it where this process may.
 *
 * @return {Promise<{way: 'native', command: string, version: string}|undefined>} Nothing when there is none and it cannot be installed.
 */
export const findPhp = async () => {
	let php = await inspect();
	if ( ( ! php.version || php.missing.length ) && canInstall() ) {
		// A PHP that is there already may be of another series than the distribution's: its extensions are named by that series.
		const series = php.version.split( '.' ).slice( 0, 2 ).join( '.' );
		const packages = php.missing.flatMap( ( name ) =>
			EXTENSIONS[ name ] ? [ `php${ series }-${ EXTENSIONS[ name ] }` ] : []
		);
		// Whoever needs PHP says what is missing; others do without.
		await install( [ `php${ series }-cli`, ...new Set( packages ) ] ).catch( () => undefined );
		php = await inspect();
	}
	return php.version && php.missing.length === 0
		? { way: 'native', command: 'php', version: php.version }
		: undefined;
};

/** What a usable PHP is. */
export const PHP_NEEDS = `PHP ${ OLDEST } or newer with ${ Object.keys( EXTENSIONS ).join( ', ' ) }`;

const PHP_HINT = `${ PHP_NEEDS } is missing: install it, on Debian and Ubuntu by "sudo apt-get install php-cli php-curl php-sqlite3 php-mbstring php-xml".`;

/**
 * @return {Promise<{way: 'native', command: string, version: string}>} A usable PHP.
 * @throws {Failure} With the line that names what is missing.
 */
export const ensurePhp = async () => {
	const php = await findPhp();
	if ( ! php ) {
		throw new Failure( PHP_HINT );
	}
	return php;
};
