import { getNodePath } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { PolicyPlace } from '../model/policy-reading';

export function placeAt( text: string, offset: number, path = '' ): PolicyPlace {
	const lines = text.slice( 0, offset ).split( /\r\n|\r|\n/ );
	return { line: lines.length, column: [ ...( lines.at( -1 ) ?? '' ) ].length + 1, path };
}

export function placeOf( text: string, node: Node ): PolicyPlace {
	const path = getNodePath( node ).reduce< string >(
		( sum, step ) => ( typeof step === 'number' ? `${ sum }[${ step }]` : `${ sum }${ sum && '.' }${ step }` ),
		''
	);
	return placeAt( text, node.offset, path );
}
