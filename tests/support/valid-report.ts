import { Ajv } from 'ajv';
import schema from '../../docs/report.schema.json';
import type { Report } from '../../src/engine';

const IN_A_SAVED_RUN = [
	'schema',
	'tool',
	'startedAt',
	'finishedAt',
	'target',
	'profile',
	'readOnly',
	'leftovers',
	'problems',
	'observations',
];

/** The part of a report that says what was asked and answered, as docs/report-format.md puts it. */
const savedRunSchema = {
	...schema,
	required: IN_A_SAVED_RUN,
	properties: {
		...Object.fromEntries(
			Object.entries( schema.properties ).filter( ( [ name ] ) => IN_A_SAVED_RUN.includes( name ) )
		),
		stopped: { const: true },
	},
};

const ajv = new Ajv( { strict: true, allErrors: true } );
const isReport = ajv.compile( schema );
const isSavedRun = ajv.compile( savedRunSchema );

const asWritten = ( value: unknown ): unknown => JSON.parse( JSON.stringify( value ) );

/** Where a report departs from docs/report.schema.json; empty where it does not. */
export function schemaErrorsOf( report: unknown ): readonly string[] {
	isReport( asWritten( report ) );
	return ( isReport.errors ?? [] ).map(
		( { instancePath, message, params } ) => `${ instancePath } ${ message } ${ JSON.stringify( params ) }`
	);
}

/**
 * Lets a report through that is one by docs/report.schema.json.
 *
 * @throws {Error} Names every place where it is not.
 */
export function validReport( report: Report ): Report {
	const errors = schemaErrorsOf( report );
	if ( errors.length > 0 ) {
		throw new Error( `not a report by docs/report.schema.json:\n${ errors.join( '\n' ) }` );
	}
	return report;
}

/**
 * Checks what the command line printed or saved as JSON: a report, or a run without any opinion.
 *
 * @throws {Error} Names every place where it is neither.
 */
export function checkReportText( text: string ): void {
	const value = JSON.parse( text ) as Report;
	if ( 'verdict' in value ) {
		validReport( value );
	} else if ( ! isSavedRun( value ) ) {
		throw new Error( `not a saved run by docs/report.schema.json: ${ ajv.errorsText( isSavedRun.errors ) }` );
	}
}
