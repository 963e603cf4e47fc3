import { readAddress } from '../../../../src/sandbox/http/address';

it.each( [
	[ '127.0.0.1:9000', '/bucket/a/b', { service: 's3', bucket: 'bucket', key: 'a/b' } ],
	[ '127.0.0.1:9000', '/bucket/', { service: 's3', bucket: 'bucket', key: '' } ],
	[ '127.0.0.1:9000', '/bucket', { service: 's3', bucket: 'bucket', key: '' } ],
	[ '127.0.0.1:9000', '/', { service: 's3', bucket: '', key: '' } ],
	[ '127.0.0.1:9000', '/bucket//a', { service: 's3', bucket: 'bucket', key: '/a' } ],
	[ 'bucket.localhost:9000', '/a', { service: 's3', bucket: 'bucket', key: 'a' } ],
	[
		's3.eu-central-1.amazonaws.com',
		'/bucket/a',
		{ service: 's3', bucket: 'bucket', key: 'a', hostRegion: 'eu-central-1' },
	],
	[
		'bucket.s3.eu-central-1.amazonaws.com',
		'/a/b',
		{ service: 's3', bucket: 'bucket', key: 'a/b', hostRegion: 'eu-central-1' },
	],
	[
		'my.bucket.s3.eu-central-1.amazonaws.com:443',
		'/',
		{ service: 's3', bucket: 'my.bucket', key: '', hostRegion: 'eu-central-1' },
	],
	[ 'Bucket.S3.eu-west-1.amazonaws.com', '/', { service: 's3', bucket: 'bucket', key: '', hostRegion: 'eu-west-1' } ],
	[
		'bucket.s3.dualstack.eu-west-1.amazonaws.com',
		'/',
		{ service: 's3', bucket: 'bucket', key: '', hostRegion: 'eu-west-1' },
	],
	[ 'bucket.s3.amazonaws.com', '/a', { service: 's3', bucket: 'bucket', key: 'a' } ],
	[
		'bucket.s3.cn-north-1.amazonaws.com.cn',
		'/',
		{ service: 's3', bucket: 'bucket', key: '', hostRegion: 'cn-north-1' },
	],
	[
		'bucket.s3.eusc-de-east-1.amazonaws.eu',
		'/',
		{ service: 's3', bucket: 'bucket', key: '', hostRegion: 'eusc-de-east-1' },
	],
	[ 'sts.eu-central-1.amazonaws.com', '/', { service: 'sts', bucket: '', key: '', hostRegion: 'eu-central-1' } ],
	[ 'sts.amazonaws.com', '/', { service: 'sts', bucket: '', key: '' } ],
	[ 'bucket.s3.eu-west-1.amazonaws.com.example.org', '/x/y', { service: 's3', bucket: 'x', key: 'y' } ],
] )( '%s%s', ( authority, path, address ) => {
	expect( readAddress( authority, path ) ).toEqual( address );
} );
