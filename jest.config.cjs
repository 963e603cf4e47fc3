const path = require( 'path' );
const base = require( '@wordpress/scripts/config/jest-unit.config' );
const preset = require( '@wordpress/jest-preset-default' );

const transform = {
	'\\.m?[jt]sx?$': path.join(
		path.dirname( require.resolve( '@wordpress/scripts/package.json' ) ),
		'config/babel-transform'
	),
};
const transformIgnorePatterns = [ '/node_modules/(?!(.*/node_modules/)?(uuid|@wordpress/theme|colorjs\\.io)/)' ];

const ignored = [ '<rootDir>/.cache/', '<rootDir>/artifacts/', '<rootDir>/dist/', '<rootDir>/plugin/build/' ];

/** Engine, reporters, command line and sandbox run without a DOM: what needs one there is a mistake. */
const node = {
	displayName: 'node',
	testEnvironment: 'node',
	setupFiles: [ '<rootDir>/tests/support/seed.cjs' ],
	testMatch: [
		'<rootDir>/tests/unit/{engine,reporters,cli,sandbox}/**/*.test.ts',
		'<rootDir>/tests/{integration,catalogue,contract,corpus}/**/*.test.ts',
	],
	transform,
	transformIgnorePatterns,
	modulePathIgnorePatterns: ignored,
};

const admin = {
	...preset,
	displayName: 'admin',
	testEnvironment: 'jsdom',
	// The SDK's browser build does not load here; tests of the screen need none of it.
	moduleNameMapper: {
		...preset.moduleNameMapper,
		'^@aws-sdk/client-(s3|sts)$': '<rootDir>/tests/unit/admin/support/sdk.ts',
	},
	testMatch: [ '<rootDir>/tests/unit/admin/**/*.test.{ts,tsx}' ],
	transform,
	transformIgnorePatterns,
	modulePathIgnorePatterns: ignored,
};

// Whole runs over HTTP on a busy machine: the limit is there to end what hangs, not to measure.
module.exports = { reporters: base.reporters, testTimeout: 60_000, projects: [ node, admin ] };
