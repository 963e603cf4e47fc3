/**
 * Writes tests/contract/signature-vectors.json: what `@smithy/signature-v4` signs, for the signer in PHP to equal.
 * Run it with `node scripts/make-signature-vectors.mjs`; the same input gives the same file.
 */
import { createHash, createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { SignatureV4 } from '@smithy/signature-v4';
import { inRoot } from './lib/paths.mjs';

class Sha256 {
	constructor( secret ) {
		this.hash = secret === undefined ? createHash( 'sha256' ) : createHmac( 'sha256', secret );
	}

	update( data ) {
		this.hash.update( data );
	}

	async digest() {
		return this.hash.digest();
	}
}

const EXAMPLE = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE//////////wEaDGV1LWNlbnRyYWwtMSJHMEUCIQDexample+token==';
const OBJECT = 'Written by Bucket Doctor to test access to this bucket. It may be deleted.\n';

const encodeKey = ( key ) =>
	key
		.split( '/' )
		.map( ( part ) =>
			encodeURIComponent( part ).replace(
				/[!'()*]/g,
				( sign ) => `%${ sign.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`
			)
		)
		.join( '/' );

const AWS_HOST = 'examplebucket.s3.amazonaws.com';

/** The examples of "Signature Calculations for the Authorization Header" in Amazon S3's API reference, with its results. */
const PUBLISHED = [
	{
		name: 'AWS example: GET object with a range',
		headers: { range: 'bytes=0-9' },
		path: '/test.txt',
		signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
	},
	{
		name: 'AWS example: PUT object',
		method: 'PUT',
		path: '/test%24file.text',
		headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
		body: 'Welcome to Amazon S3.',
		signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
	},
	{
		name: 'AWS example: GET bucket lifecycle',
		query: { lifecycle: '' },
		signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
	},
	{
		name: 'AWS example: GET bucket (list objects)',
		query: { 'max-keys': '2', prefix: 'J' },
		signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
	},
].map( ( vector ) => ( { host: AWS_HOST, time: '2013-05-24T00:00:00Z', region: 'us-east-1', ...vector } ) );

const PATH_HOST = 'minio.example.org:9000';
const keyOf = ( name, key ) => ( { name, method: 'HEAD', path: `/site-backups/${ encodeKey( key ) }` } );

const OWN = [
	keyOf( 'key with spaces', 'a b/c  d.txt' ),
	keyOf( 'key with plus signs', 'a+b/c+.txt' ),
	keyOf( 'key with percent signs', '100%/%2F%zz' ),
	keyOf( 'key with quotes', `"a"/'b'/\`c\`` ),
	keyOf( 'key with Unicode', 'Fotos/Übung/日本語-🎈.jpg' ),
	keyOf( 'key with everything else', "!*'();:@&=$,?#[]~._-|\\^{}<>" ),
	keyOf( 'key with a closing slash', 'uploads/' ),
	{ name: 'empty body of a POST', method: 'POST', path: '/site-backups/a', query: { uploads: '' } },
	{
		name: 'PUT with all headers',
		method: 'PUT',
		path: '/site-backups/example/bucket-doctor-test/abcdefghij0123456789',
		query: { 'x-id': 'PutObject' },
		headers: {
			'content-type': 'text/plain',
			'content-md5': createHash( 'md5' ).update( OBJECT ).digest( 'base64' ),
			'x-amz-acl': 'bucket-owner-full-control',
			'x-amz-storage-class': 'STANDARD_IA',
			'x-amz-server-side-encryption': 'aws:kms',
			'x-amz-server-side-encryption-aws-kms-key-id': 'arn:aws:kms:eu-central-1:111122223333:key/1234',
			'x-amz-expected-bucket-owner': '111122223333',
		},
		body: OBJECT,
	},
	{ name: 'session token', query: { location: '' }, token: TOKEN },
	{
		name: 'several query keys, one empty, one to be encoded',
		query: { 'max-keys': '1', versions: '', prefix: 'a b+c/ü=&', 'list-type': '2' },
	},
	{
		name: 'query keys that sort by their code units',
		query: { b: '2', B: '1', a: '', 'a-b': 'x', 'a.b': 'y', 10: 'z' },
	},
	{ name: 'query value with the signs that encodeURIComponent leaves', query: { prefix: "!'()*~" } },
	{ name: 'header value with inner spaces', headers: { 'content-type': 'text/plain;   charset=utf-8 ' } },
	{ name: 'another region', region: 'us-gov-west-1', query: { acl: '' } },
	{
		name: 'STS',
		service: 'sts',
		host: 'sts.eu-central-1.amazonaws.com',
		method: 'POST',
		path: '/',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: 'Action=GetCallerIdentity&Version=2011-06-15',
	},
	{
		name: 'STS with a session token',
		service: 'sts',
		host: 'sts.eu-central-1.amazonaws.com',
		method: 'POST',
		path: '/',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: 'Action=GetCallerIdentity&Version=2011-06-15',
		token: TOKEN,
	},
].map( ( vector ) => ( { host: PATH_HOST, time: '2026-11-22T12:34:56Z', region: 'eu-central-1', ...vector } ) );

const sign = async ( given ) => {
	const vector = { service: 's3', method: 'GET', path: '/', query: {}, headers: {}, body: '', token: '', ...given };
	const signer = new SignatureV4( {
		credentials: { ...EXAMPLE, ...( vector.token ? { sessionToken: vector.token } : {} ) },
		region: vector.region,
		service: vector.service,
		sha256: Sha256,
		uriEscapePath: vector.service !== 's3',
	} );
	const [ hostname, port ] = vector.host.split( ':' );
	const { headers } = await signer.sign(
		{
			method: vector.method,
			protocol: 'https:',
			hostname,
			...( port ? { port: Number( port ) } : {} ),
			path: vector.path,
			query: vector.query,
			headers: { host: vector.host, ...vector.headers },
			body: vector.body,
		},
		{ signingDate: new Date( vector.time ) }
	);
	const signature = headers.authorization.split( 'Signature=' )[ 1 ];
	if ( vector.headers.date ) {
		// The SDK's signer drops this header, AWS's example signs it: the published result stands alone.
		return vector;
	}
	if ( vector.signature && vector.signature !== signature ) {
		throw new Error( `${ vector.name }: ${ signature } is not what AWS publishes` );
	}
	return { ...vector, signature, authorization: headers.authorization };
};

const vectors = await Promise.all( [ ...PUBLISHED, ...OWN ].map( sign ) );
await writeFile(
	inRoot( 'tests/contract/signature-vectors.json' ),
	`${ JSON.stringify( { credentials: EXAMPLE, vectors }, null, '\t' ) }\n`
);
