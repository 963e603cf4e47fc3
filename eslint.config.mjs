import wordpress from '@wordpress/eslint-plugin';
import globals from 'globals';

/**
 * The walls between the layers (docs/architecture.md), each with its reason.
 */
const zones = [
	[
		'./src/engine',
		[ './src/admin', './src/cli', './src/reporters', './src/sandbox', './plugin' ],
		'The engine is pure: its shells import it, never the other way round.',
	],
	[
		'./src/reporters',
		[ './src/admin', './src/cli', './src/sandbox' ],
		'Reporters turn a report into text and know nothing of shells.',
	],
	[ './src/admin', [ './src/cli', './src/sandbox' ], 'The screen runs in a browser.' ],
	[
		'./src/cli',
		[ './src/admin', './src/sandbox' ],
		'The command line shares engine and reporters with the screen, nothing else.',
	],
	[
		'./src/sandbox',
		[ './src/engine', './src/admin', './src/cli', './src/reporters' ],
		'The sandbox is the engine’s opponent: shared tables would share mistakes.',
	],
	[
		'./src/engine/diagnoses',
		[ './src/engine/probes', './src/engine/sdk' ],
		'A diagnosis reads observations, not the way they were made.',
	],
].map( ( [ target, from, message ] ) => ( { target, from, message } ) );

const publicEngine = [ './src/reporters', './src/admin', './src/cli' ].map( ( target ) => ( {
	target,
	from: './src/engine',
	except: [ './index.ts' ],
	message: 'Import the engine by engine/index only.',
} ) );

export default [
	{
		ignores: [
			'**/build/**',
			'**/dist/**',
			'**/node_modules/**',
			'**/vendor/**',
			'.cache/**',
			'artifacts/**',
			'test-results/**',
			'playwright-report/**',
		],
	},
	...wordpress.configs.recommended,
	...wordpress.configs[ 'test-unit' ].map( ( config ) => ( {
		...config,
		files: [ 'tests/{unit,integration,catalogue,contract,corpus}/**' ],
	} ) ),
	{
		languageOptions: { parserOptions: { requireConfigFile: false } },
		settings: { 'import/resolver': { node: { extensions: [ '.ts', '.tsx', '.js', '.mjs', '.json' ] } } },
		rules: {
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'bucket-doctor' } ],
			'@wordpress/dependency-group': 'off',
			'import/no-restricted-paths': [ 'error', { zones: [ ...zones, ...publicEngine ] } ],
			'import/no-unresolved': 'off',
			'import/no-extraneous-dependencies': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
			'no-console': 'error',
		},
	},
	{
		files: [ 'src/engine/**' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [ '@smithy/*', '@wordpress/*', 'node:*', 'react' ],
							message: 'The engine depends on the two SDK clients and jsonc-parser, nothing else.',
						},
					],
				},
			],
		},
	},
	{
		files: [ 'scripts/**', 'tests/e2e/**', 'src/cli/**', 'src/sandbox/**', '*.{js,cjs,mjs,ts}', '.ci/**' ],
		languageOptions: { globals: globals.node },
		rules: { 'no-console': 'off' },
	},
];
