import type { Credentials } from '../../engine';
import { CannotRun } from '../shell';

const NAMES: Readonly< Record< keyof Credentials, string > > = {
	accessKeyId: 'access key ID',
	secretAccessKey: 'secret access key',
	sessionToken: 'session token',
};

const isField = ( name: string ): name is keyof Credentials => Object.hasOwn( NAMES, name );

const CONTROL = /[\u0000-\u001f\u007f]/;
const NOT_ASCII = /[^\u0000-\u007f]/;
const QUOTED = /^(["'])(.*)\1$/;

function warningFor( name: string, value: string ): string | undefined {
	if ( value !== value.trim() ) {
		return `The ${ name } begins or ends with white space, a frequent copying mistake. It is tested as it is.`;
	}
	if ( QUOTED.test( value ) ) {
		return `The ${ name } is in quotation marks, which then belong to it. It is tested as it is.`;
	}
	return NOT_ASCII.test( value )
		? `The ${ name } holds a character that no key has, perhaps an invisible one. It is tested as it is.`
		: undefined;
}

/**
 * What looks like a mistake in the credentials, in sentences without any part of their values. Nothing is repaired: the site would not repair it either,
 * and a test with other credentials than the given ones would say nothing about them.
 *
 * @throws CannotRun When the entry cannot be put into a request at all.
 */
export function lintCredentials( credentials: Credentials ): readonly string[] {
	const warnings: string[] = [];
	for ( const [ field, value ] of Object.entries( credentials ) ) {
		if ( ! isField( field ) || value === undefined ) {
			continue;
		}
		const name = NAMES[ field ];
		// Key ID and token travel in headers, which hold no such character.
		const cannotTravel = field !== 'secretAccessKey' && NOT_ASCII.test( value );
		if ( CONTROL.test( value ) || cannotTravel ) {
			throw new CannotRun(
				`The ${ name } holds a line break or a character that no key has. Copy it again, on one line.`
			);
		}
		const warning = warningFor( name, value );
		if ( warning ) {
			warnings.push( warning );
		}
	}
	return warnings;
}
