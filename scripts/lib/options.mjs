import { parseArgs } from 'node:util';
import { Failure } from './run.mjs';

/**
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {T} options Options as for `parseArgs`.
 * @return {ReturnType<typeof parseArgs<{options: T}>>['values']} What the command line says.
 * @throws {Failure} When it says something else.
 */
export const readCommandLine = ( options ) => {
	try {
		return parseArgs( { options } ).values;
	} catch ( error ) {
		throw new Failure( `${ error.message.replace( /\.?$/, '.' ) } --help lists the options.` );
	}
};
