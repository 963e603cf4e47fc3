import schema from '../../../docs/report.schema.json';
import { FINDING_LAYERS } from '../../../src/engine';
import type {
	DecisionValue,
	ExposureReason,
	FailureKind,
	Leftover,
	MissingStatement,
	Need,
	Overwrite,
	Problem,
	Reach,
	Report,
	Restorable,
	Severity,
	UnknownReason,
	Verdict,
	Who,
} from '../../../src/engine';
import { renderJson } from '../../../src/reporters';
import { allRight, implicitDeny, s3Error } from '../../support/answers';
import { runAgainst } from '../../support/run';
import { schemaErrorsOf } from '../../support/valid-report';
import { aDecision, aReport, putMissing, wrongRegion } from './support/reports';

test.each( [
	[ 'ready', aReport() ],
	[ 'not ready', putMissing() ],
	[ 'wrong region', wrongRegion() ],
] )( 'The example “%s” is valid', ( _name, report ) => {
	expect( schemaErrorsOf( report ) ).toEqual( [] );
} );

test.each( [
	[ 'where all is right', () => runAgainst( allRight ) ],
	[ 'read-only', () => runAgainst( allRight, {}, { readOnly: true } ) ],
	[ 'with an unknown region', () => runAgainst( allRight, { region: '' } ) ],
	[
		'with a refused upload',
		() =>
			runAgainst( ( request ) =>
				request.operation === 'PutObject'
					? implicitDeny( 's3:PutObject', 'arn:aws:s3:::site-backups/x' )
					: allRight( request )
			),
	],
	[ 'with a key that does not exist', () => runAgainst( () => s3Error( 403, 'InvalidAccessKeyId', 'No.' ) ) ],
	[
		'without a network',
		() => runAgainst( () => ( { failure: { kind: 'dns', code: '6', message: 'Could not resolve host' } } ) ),
	],
] )( 'A report of a run %s is valid', async ( _name, run ) => {
	const { report } = await run();
	expect( schemaErrorsOf( JSON.parse( renderJson( report ) ) ) ).toEqual( [] );
} );

const { reason: _none, ...unknownWithoutReason } = aDecision( { decision: 'unknown', reason: 'network' } );

const wrong: [ string, unknown ][] = [
	[ 'another schema', { ...aReport(), schema: 2 } ],
	[ 'a field too many', { ...aReport(), secretAccessKey: 'x' } ],
	[ 'a verdict that does not exist', { ...aReport(), verdict: 'fine' } ],
	[ 'an unknown without a reason', { ...aReport(), decisions: [ unknownWithoutReason ] } ],
	[ 'a reason without an unknown', { ...aReport(), decisions: [ aDecision( { reason: 'network' } ) ] } ],
	[
		'an observation without an answer',
		{ ...aReport(), observations: [ { ...aReport().observations[ 0 ], answer: {} } ] },
	],
	[ 'a folder without its slash', { ...aReport(), target: { ...aReport().target, prefix: 'example' } } ],
];

test.each( wrong )( 'A report with %s is not valid', ( _name, report ) => {
	expect( schemaErrorsOf( report ) ).not.toEqual( [] );
} );

/** Every member of a union as a value; the compiler sees to it that none is left out. */
const all = < T extends string >( members: Record< T, true > ): string[] => Object.keys( members ).sort();

const { definitions, properties } = schema;
const enumOf = ( { enum: values }: { enum: string[] } ): string[] => [ ...values ].sort();

test( 'The closed lists of the schema are those of the engine', () => {
	expect( enumOf( properties.verdict ) ).toEqual(
		all< Verdict >( { ready: true, 'ready-with-warnings': true, 'not-ready': true, inconclusive: true } )
	);
	expect( enumOf( definitions.layer ) ).toEqual( [ ...FINDING_LAYERS ].sort() );
	expect( enumOf( definitions.who ) ).toEqual(
		all< Who >( {
			user: true,
			'account-admin': true,
			'org-admin': true,
			'bucket-owner': true,
			host: true,
			provider: true,
			time: true,
		} )
	);
	const decision = definitions.decision.properties;
	expect( enumOf( decision.need ) ).toEqual(
		all< Need >( { required: true, optional: true, forbidden: true, none: true } )
	);
	expect( enumOf( decision.decision ) ).toEqual(
		all< DecisionValue >( { allowed: true, implicitDeny: true, explicitDeny: true, denied: true, unknown: true } )
	);
	expect( enumOf( decision.reason ) ).toEqual(
		all< UnknownReason >( {
			'read-only': true,
			'nothing-to-read': true,
			'object-lock': true,
			network: true,
			'provider-silent': true,
			'not-probed': true,
			'owner-unconfirmed': true,
			'changed-during-run': true,
			'own-object-only': true,
			stopped: true,
			'not-offered': true,
		} )
	);
	expect( enumOf( definitions.exposureReason ) ).toEqual(
		[
			...enumOf( decision.reason ),
			...all< Exclude< ExposureReason, UnknownReason > >( { 'setting-unread': true } ),
		].sort()
	);
	expect( enumOf( definitions.reach.properties.value ) ).toEqual(
		all< Reach[ 'value' ] >( { yes: true, no: true, 'n/a': true, unknown: true } )
	);
	expect( enumOf( definitions.exposure.properties.overwrite.properties.value ) ).toEqual(
		all< Overwrite[ 'value' ] >( { destroys: true, 'keeps-versions': true, no: true, unknown: true } )
	);
	expect( enumOf( definitions.exposure.properties.restorable.properties.value ) ).toEqual(
		all< Restorable[ 'value' ] >( { yes: true, days: true, no: true, unknown: true } )
	);
	expect( enumOf( definitions.finding.properties.severity ) ).toEqual(
		all< Severity >( { error: true, warning: true, info: true } )
	);
	expect( enumOf( definitions.missing.properties.attachTo ) ).toEqual(
		all< MissingStatement[ 'attachTo' ] >( {
			identity: true,
			boundary: true,
			session: true,
			'bucket-policy': true,
			'kms-key': true,
			scp: true,
			rcp: true,
			'vpc-endpoint': true,
			provider: true,
		} )
	);
	expect( enumOf( definitions.missing.properties.change ) ).toEqual(
		all< MissingStatement[ 'change' ] >( { 'add-allow': true, 'edit-deny': true, 'send-header': true, none: true } )
	);
	expect( enumOf( definitions.leftover.properties.kind ) ).toEqual(
		all< Leftover[ 'kind' ] >( { object: true, version: true, marker: true, upload: true } )
	);
	expect( enumOf( definitions.problem.properties.kind ) ).toEqual(
		all< Problem[ 'kind' ] >( { transport: true, probe: true, diagnosis: true } )
	);
	expect( enumOf( definitions.failure.properties.failure.properties.kind ) ).toEqual(
		all< FailureKind >( {
			dns: true,
			connect: true,
			tls: true,
			timeout: true,
			reset: true,
			proxy: true,
			blocked: true,
			'too-large': true,
			interrupted: true,
			protocol: true,
			unknown: true,
		} )
	);
	const written = [ ...Object.keys( aReport() satisfies Report ), 'looksLike' ];
	expect( Object.keys( properties ).sort() ).toEqual( written.sort() );
} );
