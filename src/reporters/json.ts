import type { PolicyReading, Report } from '../engine';

// Characters that JSON leaves as they are and that a terminal or a page would act upon.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escape = ( character: string ): string => `\\u${ character.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }`;

/** The report itself, or what was read out of a policy, indented, with a closing line feed (docs/report-format.md). */
export const renderJson = ( value: Report | PolicyReading ): string =>
	`${ JSON.stringify( value, null, '\t' ).replace( UNSAFE, escape ) }\n`;
