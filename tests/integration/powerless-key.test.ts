import { runWorld, worldNamed } from '../support/run-world';

type Statement = Readonly< Record< string, unknown > >;

/** The world of the policy that was never attached, with these statements attached after all. */
async function findingsWith( statements: readonly Statement[], bucketPolicy?: Statement ) {
	const world = worldNamed( 'policy-not-attached' ) as {
		principals: { policies: unknown[] }[];
		buckets: Record< string, unknown >[];
	};
	if ( statements.length > 0 ) {
		world.principals[ 0 ]?.policies.push( {
			name: 'site',
			arn: 'arn:aws:iam::111122223333:policy/site',
			document: { Version: '2012-10-17', Statement: statements },
		} );
	}
	if ( bucketPolicy ) {
		Object.assign( world.buckets[ 0 ] ?? {}, { policy: { Version: '2012-10-17', Statement: [ bucketPolicy ] } } );
	}
	const { report } = await runWorld( world );
	return report.findings.filter( ( { severity } ) => severity === 'error' ).map( ( { diagnosis } ) => diagnosis );
}

const allow = ( action: string, resource: string, rest: Statement = {} ): Statement => ( {
	Effect: 'Allow',
	Action: action,
	Resource: resource,
	...rest,
} );

describe( 'a key that may do nothing in the bucket', () => {
	it.each( [
		[ 'no policy at all', [] ],
		[ 'a placeholder in place of the bucket', [ allow( 's3:*', 'arn:aws:s3:::YOUR-BUCKET-NAME/*' ) ] ],
		[ 'another folder', [ allow( 's3:PutObject', 'arn:aws:s3:::site-backups/exmaple/*' ) ] ],
		[
			'a condition that does not hold',
			[ allow( 's3:*', '*', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.7/32' } } } ) ],
		],
	] )( 'is one finding: %s', async ( _, statements ) => {
		expect( await findingsWith( statements ) ).toEqual( [ 'powerless-key' ] );
	} );

	it.each( [
		[ 'uploading is allowed', [ allow( 's3:PutObject', 'arn:aws:s3:::site-backups/example/*' ) ] ],
		[
			'only an optional permission is there',
			[ allow( 's3:ListBucketMultipartUploads', 'arn:aws:s3:::site-backups' ) ],
		],
	] )( 'is not said where %s', async ( _, statements ) => {
		const findings = await findingsWith( statements );
		expect( findings ).not.toContain( 'powerless-key' );
		expect( findings ).toContain( 'implicit-deny' );
	} );

	it( 'is not said where something else refuses a part', async () => {
		const deny = {
			Effect: 'Deny',
			Principal: '*',
			Action: 's3:PutObject',
			Resource: 'arn:aws:s3:::site-backups/*',
		};
		const findings = await findingsWith( [], deny );
		expect( findings ).not.toContain( 'powerless-key' );
		expect( findings ).toContain( 'explicit-deny' );
	} );
} );
