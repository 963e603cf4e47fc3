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
/**
 * Refuses what no request can carry. What merely looks like a mistake is tested as it is.
 *
 * @throws CannotRun In a sentence without any part of the value.
 */
export function expectSendable( credentials: Credentials ): void {
	for ( const [ field, value ] of Object.entries( credentials ) ) {
		if ( ! isField( field ) || value === undefined ) {
			continue;
		}
		// Key ID and token travel in headers, which hold no such character.
		const cannotTravel = field !== 'secretAccessKey' && NOT_ASCII.test( value );
		if ( CONTROL.test( value ) || cannotTravel ) {
			throw new CannotRun(
				`The ${ NAMES[ field ] } holds a line break or a character that no key has. Copy it again, on one line.`
			);
		}
	}
}
