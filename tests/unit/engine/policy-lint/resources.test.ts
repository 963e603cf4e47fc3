import { found, lint, policyOf } from './support/lint';

const BUCKET = 'arn:aws:s3:::site-backups';
const FOLDER = `${ BUCKET }/example/*`;

test.each( [ 'site-backups/*', 's3://site-backups/', 'https://site-backups.s3.amazonaws.com', '' ] )(
	'“%s” is no ARN',
	( resource ) => {
		expect( found( 'not-an-arn', policyOf( { Resource: [ FOLDER, resource ] } ) ) ).toMatchObject( [
			{ params: { resource }, place: { path: 'Statement[0].Resource[1]' } },
		] );
	}
);

test( 'a bucket action needs the bucket’s ARN', () => {
	const policy = policyOf( { Action: [ 's3:GetObject', 's3:ListBucket' ] } );
	expect( found( 'wrong-resource-type', policy ) ).toMatchObject( [
		{ severity: 'error', params: { kind: 'bucket-action', actions: [ 's3:ListBucket' ] } },
	] );
	for ( const Resource of [ '*', [ BUCKET, FOLDER ], `${ BUCKET }*`, 'arn:aws:s3:::*' ] ) {
		expect( found( 'wrong-resource-type', policyOf( { Action: 's3:ListBucket', Resource } ) ) ).toEqual( [] );
	}
} );

test( 'an action on files needs what is in the bucket', () => {
	const policy = policyOf( { Action: [ 's3:ListBucket', 's3:PutObject' ], Resource: BUCKET } );
	expect( found( 'wrong-resource-type', policy ) ).toMatchObject( [
		{
			severity: 'error',
			params: { kind: 'object-action', actions: [ 's3:PutObject' ], resource: BUCKET },
			place: { path: 'Statement[0].Resource' },
		},
	] );
	expect(
		found( 'wrong-resource-type', policyOf( { Action: 's3:*', Resource: BUCKET } ) )[ 0 ]!.params.actions
	).toContain( 's3:PutObject' );
	expect( found( 'wrong-resource-type', policyOf( { Resource: `${ BUCKET }*` } ) ) ).toEqual( [] );
} );

test( 'what the plugin does not need is no more than a warning, but in a Deny', () => {
	const useless = { Action: 's3:GetBucketPolicy' };
	expect( found( 'wrong-resource-type', policyOf( useless ) ) ).toMatchObject( [ { severity: 'warning' } ] );
	expect( found( 'wrong-resource-type', policyOf( { ...useless, Effect: 'Deny' } ) ) ).toMatchObject( [
		{ severity: 'error' },
	] );
} );

test( 'an action on the account takes a star', () => {
	expect(
		found( 'wrong-resource-type', policyOf( { Action: 's3:ListAllMyBuckets', Resource: BUCKET } ) )
	).toMatchObject( [ { params: { kind: 'account-action', actions: [ 's3:ListAllMyBuckets' ] } } ] );
	for ( const Resource of [ '*', 'arn:aws:s3:::*' ] ) {
		expect( lint( policyOf( { Action: 's3:ListAllMyBuckets', Resource } ) ).findings ).toEqual( [] );
	}
} );

test( 'a bucket’s ARN has neither region nor account', () => {
	const Resource = 'arn:aws:s3:eu-central-1:210987654321:site-backups/example/*';
	expect( found( 'arn-with-account', policyOf( { Resource } ) ) ).toMatchObject( [ { params: { meant: FOLDER } } ] );
	const point = 'arn:aws:s3:eu-central-1:210987654321:accesspoint/mine/object/*';
	expect( found( 'arn-with-account', policyOf( { Resource: [ FOLDER, point ] } ) ) ).toEqual( [] );
} );

test( 'the partition is that of the region', () => {
	const inChina = { region: 'cn-north-1' };
	expect( found( 'wrong-partition', policyOf( {} ), inChina ) ).toMatchObject( [
		{ params: { partition: 'aws-cn' } },
	] );
	const Resource = 'arn:aws-cn:s3:::site-backups/example/*';
	expect( lint( policyOf( { Resource } ), inChina ).findings ).toEqual( [] );
	expect( found( 'wrong-partition', policyOf( { Resource } ) ) ).toHaveLength( 1 );
	expect( found( 'wrong-partition', policyOf( { Resource: 'arn:*:s3:::site-backups/example/*' } ) ) ).toEqual( [] );
	// While the region is unknown it may be right, and the folder is not what is wrong.
	expect( lint( policyOf( { Resource } ), { region: '' } ).findings ).toMatchObject( [
		{ rule: 'wrong-partition', severity: 'warning' },
	] );
	expect( found( 'wrong-partition', policyOf( {} ), { region: '' } ) ).toEqual( [] );
} );

test.each( [
	'arn:aws:s3:::YOUR-BUCKET-NAME/*',
	'arn:aws:s3:::<bucket>/*',
	'arn:aws:s3:::amzn-s3-demo-bucket/*',
	'arn:aws:s3:::DOC-EXAMPLE-BUCKET/*',
	'arn:aws:s3:::${BucketName}/*',
	'arn:aws:s3:::bucket-name/*',
	'arn:aws:s3:::example-bucket/*',
	'arn:aws:iam::123456789012:user/site',
] )( 'a placeholder was left in: %s', ( Resource ) => {
	expect( found( 'placeholder', policyOf( { Resource } ) ) ).toHaveLength( 1 );
} );

test( 'what is one’s own is no placeholder', () => {
	expect(
		found( 'placeholder', policyOf( { Resource: 'arn:aws:s3:::my-bucket/*' } ), { bucket: 'my-bucket' } )
	).toEqual( [] );
	expect( found( 'placeholder', policyOf( { Resource: 'arn:aws:s3:::site-backups/${aws:username}/*' } ) ) ).toEqual(
		[]
	);
	expect( found( 'placeholder', policyOf( {} ) ) ).toEqual( [] );
} );

test( 'another bucket than the entered one is told', () => {
	const other = policyOf( { Resource: 'arn:aws:s3:::site-backup/example/*' } );
	expect( found( 'wrong-bucket', other ) ).toMatchObject( [
		{ params: { found: 'site-backup', entered: 'site-backups' } },
	] );
	expect( found( 'wrong-bucket', other, { bucket: '' } ) ).toEqual( [] );
	for ( const Resource of [ '*', 'arn:aws:s3:::site-*/example/*', [ 'arn:aws:s3:::other/*', FOLDER ] ] ) {
		expect( found( 'wrong-bucket', policyOf( { Resource } ) ) ).toEqual( [] );
	}
} );

test.each( [
	[ `${ BUCKET }/backups/*`, 'other', 'backups/*' ],
	[ `${ BUCKET }/Example/*`, 'other', 'Example/*' ],
	[ `${ BUCKET }/example/`, 'no-star', 'example/' ],
	[ `${ BUCKET }/example`, 'no-star', 'example' ],
	[ `${ BUCKET }//example/*`, 'leading-slash', '/example/*' ],
] )( 'another folder than the entered one is told: %s', ( Resource, kind, folder ) => {
	expect( found( 'wrong-folder', policyOf( { Resource } ) ) ).toMatchObject( [
		{ params: { kind, found: folder, entered: 'example/' }, place: { path: 'Statement[0].Resource' } },
	] );
} );

test.each( [ FOLDER, `${ BUCKET }/*`, '*', `${ BUCKET }/example*`, `${ BUCKET }/\${aws:username}/*` ] )(
	'%s holds the folder',
	( Resource ) => {
		expect( found( 'wrong-folder', policyOf( { Resource } ) ) ).toEqual( [] );
	}
);
