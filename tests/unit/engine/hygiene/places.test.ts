import { findHints } from './support/entries';

const NO_PATCH = undefined;

describe( 'a mistake in the bucket’s field is seen', () => {
	const BUCKET = { bucket: 'site-backups' };
	it.each( [
		[ 's3://site-backups/example/2026', { ...BUCKET, prefix: 'example/2026/' } ],
		[ 's3://site-backups', BUCKET ],
		[ 'arn:aws:s3:::site-backups/example/*', { ...BUCKET, prefix: 'example/' } ],
		[ 'arn:aws-cn:s3:::site-backups', BUCKET ],
		[ 'site-backups/example', { ...BUCKET, prefix: 'example/' } ],
		[ '/site-backups/', BUCKET ],
		[
			'https://site-backups.s3.eu-central-1.amazonaws.com/example/',
			{ ...BUCKET, region: 'eu-central-1', prefix: 'example/' },
		],
		[ 'https://site-backups.s3-eu-west-1.amazonaws.com/', { ...BUCKET, region: 'eu-west-1' } ],
		[ 'site-backups.s3.amazonaws.com', BUCKET ],
		[ 'https://my.site.s3.dualstack.us-west-2.amazonaws.com', { bucket: 'my.site', region: 'us-west-2' } ],
		[ 'https://site-backups.s3.cn-north-1.amazonaws.com.cn', { ...BUCKET, region: 'cn-north-1' } ],
		[
			'https://s3.eu-central-1.amazonaws.com/site-backups/example/db.gz',
			{ ...BUCKET, region: 'eu-central-1', prefix: 'example/' },
		],
		[
			'https://s3.console.aws.amazon.com/s3/buckets/site-backups?region=eu-central-1&prefix=a%20b/c/&showversions=false',
			{ ...BUCKET, region: 'eu-central-1', prefix: 'a b/c/' },
		],
		[
			'https://eu-north-1.console.aws.amazon.com/s3/buckets/site-backups?tab=objects',
			{ ...BUCKET, region: 'eu-north-1' },
		],
		[
			'https://0123.r2.cloudflarestorage.com/site-backups',
			{ ...BUCKET, provider: 'r2', endpoint: 'https://0123.r2.cloudflarestorage.com' },
		],
		[
			'https://site-backups.nyc3.digitaloceanspaces.com/example/',
			{
				...BUCKET,
				region: 'nyc3',
				prefix: 'example/',
				provider: 'spaces',
				endpoint: 'https://nyc3.digitaloceanspaces.com',
			},
		],
		[
			'https://s3.us-west-004.backblazeb2.com/site-backups',
			{ ...BUCKET, region: 'us-west-004', provider: 'b2', endpoint: 'https://s3.us-west-004.backblazeb2.com' },
		],
	] )( '%s', ( bucket, patch ) => {
		const [ found ] = findHints( { bucket } );
		expect( found ).toMatchObject( { hint: 'bucket: bucket-address' } );
		expect( found?.patch ).toEqual( patch );
		expect( found?.button ).toContain( `bucket ${ patch.bucket }` );
	} );

	it.each( [
		[ { bucket: 'arn:aws:s3:eu-central-1:111122223333:accesspoint/site' }, 'bucket: bucket-address', NO_PATCH ],
		[ { bucket: 'Site-Backups' }, 'bucket: bucket-name', { bucket: 'site-backups' } ],
		[ { bucket: 'site_backups' }, 'bucket: bucket-name', NO_PATCH ],
		[ { bucket: 'my-bucket' }, 'bucket: placeholder', NO_PATCH ],
		[ { bucket: 'your-bucket-name' }, 'bucket: placeholder', NO_PATCH ],
		[ { bucket: 'amzn-s3-demo-bucket1' }, 'bucket: placeholder', NO_PATCH ],
		[ { bucket: '"site-backups"' }, 'bucket: quotation-marks', { bucket: 'site-backups' } ],
		[ { bucket: 'site\u200b-backups' }, 'bucket: invisible-characters', { bucket: 'site-backups' } ],
	] )( '%j', ( changes, hint, patch ) => {
		expect( findHints( changes ) ).toEqual( [ expect.objectContaining( { hint, patch } ) ] );
	} );
} );

describe( 'a mistake in the folder is seen', () => {
	it.each( [
		[ '/example/', 'example/' ],
		[ 'a//b', 'a/b' ],
		[ 'a\\b', 'a/b' ],
		[ 'site-backups/example/', 'example/' ],
	] )( '%s', ( prefix, better ) => {
		expect( findHints( { prefix } ) ).toMatchObject( [
			{ hint: 'prefix: folder-form', patch: { prefix: better } },
		] );
	} );

	it( 'a whole address, which is put where it belongs', () => {
		expect( findHints( { prefix: 's3://site-backups/example/' } ) ).toMatchObject( [
			{ hint: 'prefix: bucket-address', patch: { bucket: 'site-backups', prefix: 'example/' } },
		] );
		expect( findHints( { prefix: 'arn:aws:s3:::other' } )[ 0 ]?.patch ).toEqual( { bucket: 'other', prefix: '' } );
	} );
} );

describe( 'a mistake in the endpoint is seen', () => {
	it.each( [
		[ { endpoint: 's3.example.com' }, 'endpoint: endpoint-form', { endpoint: 'https://s3.example.com' } ],
		[ { endpoint: '127.0.0.1:9000' }, 'endpoint: endpoint-form', { endpoint: 'https://127.0.0.1:9000' } ],
		[ { endpoint: 'https://s3.example.com/' }, 'endpoint: endpoint-form', { endpoint: 'https://s3.example.com' } ],
		[
			{ endpoint: 'https://s3.example.com/site-backups', bucket: '' },
			'endpoint: endpoint-form',
			{ endpoint: 'https://s3.example.com', bucket: 'site-backups' },
		],
		[
			{ stsEndpoint: 'sts.example.com' },
			'stsEndpoint: endpoint-form',
			{ stsEndpoint: 'https://sts.example.com' },
		],
		[
			{ provider: 'aws', endpoint: 'https://s3.eu-central-1.wasabisys.com' },
			'endpoint: endpoint-of-another-store',
			{ provider: 'wasabi' },
		],
		[
			{ endpoint: 'https://0123.r2.cloudflarestorage.com' },
			'endpoint: endpoint-of-another-store',
			{ provider: 'r2' },
		],
		[
			{ provider: 'minio', endpoint: 'https://storage.googleapis.com' },
			'endpoint: endpoint-of-another-store',
			{ provider: 'gcs' },
		],
		[
			{ endpoint: 'https://s3.eu-west-1.amazonaws.com', region: '' },
			'endpoint: endpoint-of-another-store',
			{ provider: 'aws', endpoint: '', region: 'eu-west-1' },
		],
		[
			{ endpoint: 'https://site-backups.fra1.digitaloceanspaces.com' },
			'endpoint: endpoint-of-another-store',
			{ endpoint: 'https://fra1.digitaloceanspaces.com' },
		],
	] )( '%j', ( changes, hint, patch ) => {
		expect( findHints( { provider: 'other', ...changes } ) ).toMatchObject( [ { hint, patch } ] );
	} );
} );

describe( 'a right place gets no hint', () => {
	it.each( [
		[ { bucket: 'my.site-2026' } ],
		[ { bucket: 'my-company-bucket' } ],
		[ { bucket: 'a1b' } ],
		[ { bucket: 's3.example.com' } ],
		[ { bucket: '' } ],
		// Half typed.
		[ { bucket: 'si' } ],
		// Names at other stores are their own affair.
		[ { provider: 'other', endpoint: 'https://minio.example.org:9000', bucket: 'My_Bucket' } ],
		[ { provider: 'other', endpoint: 'http://localhost:9000', bucket: 'my-bucket' } ],
		[ { prefix: '' } ],
		[ { prefix: 'a/b' } ],
		[ { prefix: 'a b/“c”/' } ],
		[ { prefix: 'site-backups' } ],
		[ { prefix: 'site-backups-old/' } ],
		[ { provider: 'r2', endpoint: 'https://0123.r2.cloudflarestorage.com' } ],
		[ { provider: 'r2', endpoint: 'https://0123.eu.r2.cloudflarestorage.com' } ],
		[ { provider: 'b2', endpoint: 'https://s3.us-west-004.backblazeb2.com' } ],
		[ { provider: 'spaces', endpoint: 'https://fra1.digitaloceanspaces.com' } ],
		[ { provider: 'wasabi', endpoint: 'https://s3.wasabisys.com' } ],
		[ { provider: 'gcs', endpoint: 'https://storage.googleapis.com' } ],
		[ { provider: 'idrive', endpoint: 'https://x1y2.fra.idrivee2-12.com' } ],
		[ { provider: 'aws', endpoint: 'https://bucket.vpce-0a1b.s3.eu-west-1.vpce.amazonaws.com' } ],
		[ { provider: 'other', endpoint: 'minio' } ],
	] )( '%j', ( changes ) => {
		expect( findHints( changes ) ).toEqual( [] );
	} );
} );
