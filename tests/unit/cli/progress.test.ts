import { progressReporter } from '../../../src/cli/progress';
import { memoryShell } from '../../support/memory-shell';

const PROGRESS = { wave: 2, operations: [ 'UploadPart', 'HeadBucket', 'UploadPart' ], answered: 3 } as const;

const said = ( { isTTY = false, isVerbose = false, env = {} } ): string => {
	const shell = memoryShell( { isTTY, env } );
	progressReporter( shell, isVerbose )( PROGRESS );
	expect( shell.output() ).toBe( '' );
	return shell.notes();
};

const LINE = 'Wave 2: UploadPart (2), HeadBucket';

describe( 'progressReporter', () => {
	it( 'is silent where nobody looks', () => {
		expect( said( {} ) ).toBe( '' );
	} );

	it( 'speaks when asked to, without colours', () => {
		expect( said( { isVerbose: true } ) ).toBe( `${ LINE }\n` );
	} );

	it( 'speaks dimly at a terminal', () => {
		expect( said( { isTTY: true } ) ).toBe( `\u001b[2m${ LINE }\u001b[22m\n` );
	} );

	it( 'honours NO_COLOR', () => {
		expect( said( { isTTY: true, env: { NO_COLOR: '1' } } ) ).toBe( `${ LINE }\n` );
	} );
} );
