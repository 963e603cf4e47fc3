import { hintAtMistakes } from '../../../src/cli/hints';
import { aConnection } from '../../support/connection';
import { memoryShell } from '../../support/memory-shell';

const SECRET = 'canary/Secret+that/must/not/show/anywher';

const hints = ( changes: Parameters< typeof aConnection >[ 0 ], secretAccessKey = SECRET ): string => {
	const shell = memoryShell();
	const connection = aConnection( changes );
	hintAtMistakes( connection, { accessKeyId: connection.accessKeyId, secretAccessKey }, shell );
	return shell.notes();
};

test( 'a mistake is said with what to enter instead', () => {
	expect( hints( { bucket: 's3://site-backups/example', region: 'Frankfurt' } ) ).toBe(
		'Hint: bucket: Only the bucket’s name belongs here; the folder has a field of its own. Use bucket site-backups, folder example/.\n' +
			'Hint: region: Do you mean Europe (Frankfurt)? Its code is eu-central-1. Use eu-central-1.\n'
	);
} );

test.each( [ ` ${ SECRET }`, `"${ SECRET }"`, SECRET.replace( '/', '\u200b' ), SECRET.slice( 1 ) ] )(
	'of a secret nothing but its mistake is said: case %#',
	( secret ) => {
		expect( hints( {}, secret ) ).toMatch( /^Hint: secret access key: [^\n]+\n$/ );
		expect( hints( {}, secret ) ).not.toMatch( /canary|anywher/ );
	}
);

test( 'what is right is passed over in silence', () => {
	expect( hints( {} ) ).toBe( '' );
} );
