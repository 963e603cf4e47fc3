const { resolve } = require( 'path' );

// Decides, when the defaults are read, about source maps and about what the minifier may join.
process.env.NODE_ENV ??= 'production';

const { BannerPlugin } = require( 'webpack' );
const { BundledLicences } = require( './scripts/webpack/bundled-licences' );
const { LeanSdk } = require( './scripts/webpack/lean-sdk' );
const defaults = require( '@wordpress/scripts/config/webpack.config' );

// A call for every text: `is ? __( 'a' ) : __( 'b' )` must not become `__( is ? 'a' : 'b' )`, which no tool for translators can read.
defaults.optimization.minimizer[ 0 ].options.minimizer.options.compress.conditionals = false;

const admin = {
	...defaults,
	name: 'admin',
	entry: { admin: resolve( __dirname, 'src/admin/index.tsx' ) },
	output: { ...defaults.output, path: resolve( __dirname, 'plugin/build' ), publicPath: 'auto' },
	module: {
		...defaults.module,
		// None of these files does anything by being imported: the page script takes the few functions it names, the rest stays in the lazy chunk.
		rules: [ ...defaults.module.rules, { test: /[\\/]src[\\/](engine|reporters)[\\/]/, sideEffects: false } ],
	},
	optimization: {
		...defaults.optimization,
		// A shortened name can be `_n`, which tools for translators take for the function of that name.
		mangleExports: false,
		splitChunks: {
			cacheGroups: {
				...defaults.optimization.splitChunks.cacheGroups,
				defaultVendors: {
					test: /[\\/](node_modules|scripts[\\/]webpack)[\\/]/,
					name: 'sdk',
					chunks: 'async',
					priority: -10,
					reuseExistingChunk: true,
				},
			},
		},
	},
	plugins: [ ...defaults.plugins, new LeanSdk(), new BundledLicences() ],
	// The engine with the SDK is a lazy chunk and may be large; the page script itself is held small by `npm run size`.
	performance: { hints: false },
};

/**
 * The command line and the sandbox: Node programs that load their packages from node_modules.
 */
const node = {
	name: 'node',
	mode: defaults.mode,
	devtool: false,
	target: 'node20',
	entry: {
		cli: resolve( __dirname, 'src/cli/index.ts' ),
		sandbox: resolve( __dirname, 'src/sandbox/index.ts' ),
	},
	output: {
		path: resolve( __dirname, 'dist' ),
		filename: '[name].js',
		library: { type: 'commonjs2' },
		clean: true,
	},
	node: { __dirname: false, __filename: false },
	optimization: { minimize: false },
	resolve: { extensions: [ '.ts', '.js', '.json' ] },
	externalsPresets: { node: true },
	externals: [
		( { request }, callback ) =>
			/^[./]/.test( request ) ? callback() : callback( null, `commonjs ${ request }` ),
	],
	module: {
		rules: [
			{
				test: /\.ts$/,
				exclude: /node_modules/,
				use: {
					loader: require.resolve( 'babel-loader' ),
					options: {
						babelrc: false,
						configFile: false,
						cacheDirectory: true,
						presets: [ require.resolve( '@wordpress/babel-preset-default' ) ],
					},
				},
			},
		],
	},
	plugins: [ new BannerPlugin( { banner: '#!/usr/bin/env node', raw: true, entryOnly: true } ) ],
	stats: { children: false },
};

module.exports = [ admin, node ];
