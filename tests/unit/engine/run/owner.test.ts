import { allRight, answer } from '../../../support/answers';
import { runAgainst } from '../../../support/run';
import type { Ran } from '../../../support/run';

const CHANGING = [ 'PutObject', 'CreateMultipartUpload', 'UploadPart', 'DeleteObject', 'AbortMultipartUpload' ];

/** Operations and the account that they name. The first wave changes nothing: its deletes and uploads are of what never was. */
const changesOf = ( { transport }: Ran ) =>
	transport.waves
		.slice( 1 )
		.flatMap( ( { requests } ) => requests )
		.filter( ( { operation } ) => CHANGING.includes( operation ) )
		.map( ( { operation, headers } ) => ( {
			operation,
			owner: headers[ 'x-amz-expected-bucket-owner' ] ?? 'none',
		} ) );

const ownersOf = ( ran: Ran ) => [ ...new Set( changesOf( ran ).map( ( { owner } ) => owner ) ) ];

describe( 'the owner that a bucket has to have', () => {
	it( 'is named on everything that makes or removes something', async () => {
		const ran = await runAgainst( allRight );
		expect( new Set( changesOf( ran ).map( ( { operation } ) => operation ) ) ).toEqual( new Set( CHANGING ) );
		expect( ownersOf( ran ) ).toEqual( [ '111122223333' ] );
	} );

	it( 'is the account in the key id where STS does not say', async () => {
		const ran = await runAgainst( ( request ) =>
			request.operation === 'GetCallerIdentity' ? answer( 403 ) : allRight( request )
		);
		expect( ownersOf( ran ) ).toEqual( [ expect.stringMatching( /^\d{12}$/ ) ] );
	} );

	it( 'is not named to a store that is not AWS', async () => {
		const other = { provider: 'other', endpoint: 'https://s3.example.com', addressing: 'path' } as const;
		expect( ownersOf( await runAgainst( allRight, other ) ) ).toEqual( [ 'none' ] );
	} );
} );
