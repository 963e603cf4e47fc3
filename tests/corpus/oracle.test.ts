import type { Ruling } from './oracle/ruling';
import { accountCases } from './known-cases/accounts';
import { bucketCases } from './known-cases/buckets';
import { identityCases } from './known-cases/identities';
import { keyCases } from './known-cases/keys';
import { limitCases } from './known-cases/limits';
import { organizationCases } from './known-cases/organizations';
import { requestCases } from './known-cases/requests';
import { uploadCases } from './known-cases/uploads';
import { oracle } from './oracle/oracle';
import { sendAsked, verdictOf } from './run/send';

const CASES = [
	...identityCases,
	...limitCases,
	...accountCases,
	...organizationCases,
	...requestCases,
	...uploadCases,
	...bucketCases,
	...keyCases,
];

const isRefusal = ( verdict: Ruling[ 'verdict' ] ) => /Deny|denied/.test( verdict );

describe( 'a case that AWS documents', () => {
	it( 'is told apart from every other by its name', () => {
		const names = CASES.map( ( { name, source } ) => `${ name } ${ source }` );
		expect( new Set( names ).size ).toBe( names.length );
	} );

	it.each( CASES )( '$name', async ( { world, asked, expected } ) => {
		const { verdict } = await oracle( world, asked );
		const said = verdictOf( await sendAsked( world, asked ) );
		// Without words (a HEAD, another account) S3 says no more than that it denies.
		const isWordless = said === 'denied' && isRefusal( expected );
		expect( { oracle: verdict, sandbox: isWordless ? expected : said } ).toEqual( {
			oracle: expected,
			sandbox: expected,
		} );
	} );
} );
