import { parseArgs } from 'node:util';
import { CannotRun } from './shell';

/** Options of one command: `flag` takes no value, `value` takes one. */
export type OptionTable = Readonly< Record< string, 'flag' | 'value' > >;

export interface Arguments {
	readonly flags: ReadonlySet< string >;
	readonly values: ReadonlyMap< string, string >;
	readonly positionals: readonly string[];
}

/** Whatever one might call a secret as an option, and where it belongs instead. */
const SECRET_OPTIONS: ReadonlyArray< readonly [ RegExp, string ] > = [
	[ /(session|security)[-_]?token|^(aws[-_]?)?token$/i, 'AWS_SESSION_TOKEN' ],
	[ /secret|password|^(s3[-_]?|aws[-_]?)?key$/i, 'AWS_SECRET_ACCESS_KEY' ],
	[ /access[-_]?key|key[-_]?id$/i, 'AWS_ACCESS_KEY_ID' ],
];

function refuseSecret( name: string ): void {
	const variable = SECRET_OPTIONS.find( ( [ pattern ] ) => pattern.test( name ) )?.[ 1 ];
	if ( variable ) {
		throw new CannotRun(
			`Credentials are never taken from the command line, where other programs and the shell’s history can see them. ` +
				`Set the environment variable ${ variable }, or use --aws-profile or --credentials-stdin.`
		);
	}
}

/**
 * Reads the arguments of one command. Values are repeated in no message: what is at a wrong place may be a secret.
 *
 * @throws CannotRun With one line that says what is wrong.
 */
export function readArguments( command: string, argv: readonly string[], table: OptionTable ): Arguments {
	const { tokens } = parseArgs( {
		args: [ ...argv ],
		strict: false,
		tokens: true,
		options: Object.fromEntries(
			Object.entries( table ).map( ( [ name, kind ] ) => [
				name,
				{ type: kind === 'flag' ? ( 'boolean' as const ) : ( 'string' as const ) },
			] )
		),
	} );
	const help = `See: bucket-doctor ${ command } --help`;
	const flags = new Set< string >();
	const values = new Map< string, string >();
	const positionals: string[] = [];
	for ( const token of tokens ) {
		if ( token.kind === 'positional' ) {
			positionals.push( token.value );
		}
		if ( token.kind !== 'option' ) {
			continue;
		}
		const { name, rawName, value, inlineValue } = token;
		const kind = Object.hasOwn( table, name ) ? table[ name ] : undefined;
		if ( kind === undefined ) {
			refuseSecret( name );
			throw new CannotRun( `${ command } has no option ${ rawName }. ${ help }` );
		}
		if ( flags.has( name ) || values.has( name ) ) {
			throw new CannotRun( `${ rawName } is given twice. ${ help }` );
		}
		if ( kind === 'flag' ) {
			if ( value !== undefined ) {
				throw new CannotRun( `${ rawName } takes no value. ${ help }` );
			}
			flags.add( name );
		} else if ( value === undefined || ( ! inlineValue && value.startsWith( '-' ) ) ) {
			throw new CannotRun( `${ rawName } needs a value. ${ help }` );
		} else {
			values.set( name, value );
		}
	}
	return { flags, values, positionals };
}

/** The value of an option that has a closed list of them. */
export function choice< T extends string >( name: string, value: string, choices: readonly T[] ): T {
	const found = choices.find( ( one ) => one === value );
	if ( found === undefined ) {
		throw new CannotRun( `--${ name } is one of ${ choices.join( ', ' ) }.` );
	}
	return found;
}

/** Refuses positional arguments where a command takes none, without repeating them. */
export function expectNoPositionals( command: string, { positionals }: Arguments ): void {
	if ( positionals.length > 0 ) {
		throw new CannotRun(
			`${ command } takes options only, such as --bucket NAME. See: bucket-doctor ${ command } --help`
		);
	}
}
