const ratio = ( number ) => number.toFixed( 2 );

const table = ( head, rows ) =>
	[ head, head.map( () => '---' ), ...rows ].map( ( cells ) => `| ${ cells.join( ' | ' ) } |` ).join( '\n' );

const wayRow = ( name, { ratio: number, wallMs, slowestMs, permissions, runs } ) => [
	name,
	ratio( number ),
	Math.round( wallMs ),
	Math.round( slowestMs ),
	Math.round( wallMs / permissions ),
	runs,
];

/** The figures of a benchmark as Markdown: three tables, each with a sentence. */
export const renderFigures = ( { latencyMs, roundTrips, browser, commandLine, frontPage } ) =>
	[
		'Round trips of a test. A wave is one call of the browser to its site, however many requests are in it.',
		table(
			[ 'World', 'Profile', 'Verdict', 'Waves', 'Requests' ],
			roundTrips.map( ( { world, profile, verdict, waves, requests } ) => [
				world,
				profile,
				verdict,
				waves,
				requests,
			] )
		),
		`Duration of a test where every answer of the store is ${ latencyMs } ms late. The slowest answers of the waves, added up, are what no client can go below.`,
		table(
			[
				'Way',
				'Test : slowest answers',
				'Test, ms',
				'Slowest answers, ms',
				'Per permission, ms',
				'Runs (median)',
			],
			[
				wayRow( 'Button to report: browser, WordPress, store', browser ),
				wayRow( 'Command line: test alone', commandLine ),
				wayRow( 'Command line: whole program', {
					...commandLine,
					wallMs: commandLine.programMs,
					ratio: commandLine.programMs / commandLine.slowestMs,
				} ),
			]
		),
		'The front page of the site, asked for in turns with and without the plugin.',
		table(
			[ 'Front page', 'Time in PHP', 'Files loaded', 'Queries', 'Peak memory' ],
			[
				[ 'without the plugin', '1.00', frontPage.without.files, frontPage.without.queries, '1.000' ],
				[
					'with it',
					ratio( frontPage.ratio ),
					`+ ${ frontPage.with.files - frontPage.without.files }`,
					`+ ${ frontPage.with.queries - frontPage.without.queries }`,
					( frontPage.with.memory / frontPage.without.memory ).toFixed( 3 ),
				],
			]
		),
	].join( '\n\n' );
