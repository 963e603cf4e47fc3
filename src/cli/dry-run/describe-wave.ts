import type { Wave, WaveRequest } from '../../engine';
import { printable } from '../ascii-json';
import { requestTarget } from '../http/request-target';

const METHOD_WIDTH = 6;

function describeRequest( request: WaveRequest ): string[] {
	const { method, protocol, host, operation, anonymous, headers, body } = request;
	const length = body === undefined ? '' : `, ${ Buffer.byteLength( body ) } bytes`;
	return [
		`  ${ method.padEnd( METHOD_WIDTH ) } ${ protocol }//${ host }${ requestTarget( request ) }`,
		`         ${ operation }${ anonymous ? ', unsigned' : '' }${ length }`,
		...Object.entries( headers ).map( ( [ name, value ] ) => `         ${ name }: ${ printable( value ) }` ),
	];
}

/** The requests of a wave, one below the other. Later waves depend on answers, which are presumed. */
export function describeWave( { number, requests }: Wave ): string {
	const title = number === 1 ? 'Wave 1, always sent' : `Wave ${ number }, when the answers before it allow it`;
	return [ title, ...requests.flatMap( describeRequest ) ].join( '\n' );
}
