import { parseArgs } from 'node:util';
import { Failure, runMain, say } from './lib/run.mjs';
import { newDiagnosis } from './lib/scaffold/diagnosis.mjs';
import { newWorld } from './lib/scaffold/world.mjs';

const HELP = `npm run new -- diagnosis ID --layer LAYER
npm run new -- world NAME

Makes the files of a diagnosis or of a world of the sandbox, with gaps that say what belongs into them, and registers it. The
catalogue tests name every gap that is left: npx jest tests/catalogue --selectProjects node`;

const KINDS = { diagnosis: newDiagnosis, world: newWorld };

const HINTS = {
	diagnosis:
		'Fill in what is between ‹ and ›, the recorded answers first, then: U=1 npx jest tests/catalogue --selectProjects node',
	world: 'Fill in what is between ‹ and ›, break what is to be broken, and add what it answers to the two tests.',
};

runMain( async () => {
	const { values, positionals } = parseArgs( {
		allowPositionals: true,
		options: { layer: { type: 'string' }, help: { type: 'boolean', default: false } },
	} );
	const [ kind, id, ...rest ] = positionals;
	if ( values.help ) {
		say( HELP );
		return 0;
	}
	if ( ! Object.hasOwn( KINDS, kind ?? '' ) || rest.length ) {
		throw new Failure( HELP );
	}
	const files = await KINDS[ kind ]( id, values );
	say( [ ...files.map( ( file ) => `  ${ file }` ), HINTS[ kind ] ].join( '\n' ) );
	return 0;
} );
