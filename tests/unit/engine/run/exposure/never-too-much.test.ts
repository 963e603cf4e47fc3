import fc from 'fast-check';
import type { Exposed, Exposure, Failure, Observation, Report, Response } from '../../../../../src/engine';
import { allRight, answer, plainDenial, s3Error } from '../../../../support/answers';
import { runAgainst } from '../../../../support/run';

type Told = Exposed< string >;

const tolds = ( {
	otherFolders,
	otherBuckets,
	read,
	list,
	overwrite,
	deleteVersions,
	...others
}: Exposure ): readonly Told[] => [
	read,
	list,
	overwrite,
	others.delete,
	deleteVersions,
	...Object.values( otherFolders ),
	...Object.values( otherBuckets ),
];

/** Ways in which a store may answer instead of doing what it was asked. */
const ODDITIES: Readonly< Record< string, () => Response | Failure > > = {
	denied: plainDenial,
	broken: () => s3Error( 500, 'InternalError', 'We encountered an internal error. Please try again.' ),
	busy: () => s3Error( 503, 'SlowDown', 'Please reduce your request rate.' ),
	quota: () => s3Error( 403, 'QuotaExceeded', 'Over quota.' ),
	absent: () =>
		s3Error( 501, 'NotImplemented', 'A header you provided implies functionality that is not implemented' ),
	portal: () => answer( 200, '<html>Sign in</html>', { 'content-type': 'text/html' } ),
	lost: () => ( { failure: { kind: 'timeout', code: '28', message: 'Operation timed out' } } ),
};

const isRefusal = ( { answer: seen }: Observation ): boolean =>
	'status' in seen &&
	seen.status === 403 &&
	( seen.body === '' || seen.body.includes( '<Code>AccessDenied</Code>' ) );

const isSuccess = ( { answer: seen }: Observation ): boolean =>
	'status' in seen && ( seen.status < 300 || seen.body.includes( '<Code>NoSuchUpload</Code>' ) );

/** Values that say more than the answers they name. */
function overstated( { exposure, observations }: Report ): readonly Told[] {
	const byId = new Map( observations.map( ( one ) => [ one.id, one ] ) );
	return tolds( exposure ).filter( ( { value, proof, reason } ) => {
		const witnesses = proof.flatMap( ( id ) => byId.get( id ) ?? [] );
		const asked = new Set( witnesses.map( ( { probe } ) => probe ) );
		const tried = observations.filter( ( { probe } ) => asked.has( probe ) );
		const isRefused = tried.length > 0 && tried.every( isRefusal );
		const isBacked =
			( value !== 'no' || isRefused ) && ( ! SUCCESSES.includes( value ) || witnesses.some( isSuccess ) );
		const isReasoned = ( reason !== undefined ) === ( value === 'unknown' );
		return ! isBacked || ! isReasoned || witnesses.length !== proof.length;
	} );
}

const SUCCESSES = [ 'yes', 'destroys', 'keeps-versions' ];

describe( 'exposure', () => {
	it( 'says no only where every request that was tried was refused, yes only where one passed', async () => {
		const way = fc.constantFrom( 'right', ...Object.keys( ODDITIES ) );
		await fc.assert(
			fc.asyncProperty( fc.array( way, { minLength: 5, maxLength: 40 } ), async ( ways ) => {
				let next = 0;
				const { report } = await runAgainst( ( request ) => {
					const isSetUp = request.anonymous || request.operation === 'GetCallerIdentity';
					const chosen = ODDITIES[ ways[ next++ % ways.length ] ?? '' ];
					return isSetUp || ! chosen ? allRight( request ) : chosen();
				} );
				expect( overstated( report ) ).toEqual( [] );
			} ),
			{ numRuns: 120 }
		);
	} );
} );
