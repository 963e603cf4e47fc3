import { runWorld, worldNamed } from '../support/run-world';

/** The other account's bucket, whose policy lets ours do these only. */
async function ownersSeen( ...actions: readonly string[] ) {
	const world = worldNamed( 'foreign-bucket' ) as { buckets: Record< string, unknown >[] };
	Object.assign( world.buckets[ 0 ] ?? {}, {
		policy: {
			Version: '2012-10-17',
			Statement: [
				{
					Effect: 'Allow',
					Principal: { AWS: 'arn:aws:iam::111122223333:root' },
					Action: actions,
					Resource: [ 'arn:aws:s3:::site-backups', 'arn:aws:s3:::site-backups/*' ],
				},
			],
		},
	} );
	const principals = world as unknown as { principals: { policies: unknown[] }[] };
	principals.principals[ 0 ]?.policies.push( {
		name: 'everything',
		document: { Version: '2012-10-17', Statement: [ { Effect: 'Allow', Action: 's3:*', Resource: '*' } ] },
	} );
	const { report } = await runWorld( world, {}, { consents: { foreignBucket: true } } );
	return [
		...new Set(
			report.findings
				.filter( ( { diagnosis } ) => diagnosis === 'access-denied' )
				.map( ( { params } ) => params.owner )
		),
	];
}

describe( 'a bucket of another account that refuses without a word', () => {
	it( 'is known by the list that passes unless the owner is named', async () => {
		expect( await ownersSeen( 's3:ListBucket' ) ).toEqual( [ 'other' ] );
	} );

	it( 'is not known where everything is refused', async () => {
		expect( await ownersSeen( 's3:GetBucketTagging' ) ).toEqual( [ '' ] );
	} );
} );
