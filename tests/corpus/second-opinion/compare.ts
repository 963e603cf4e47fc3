import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { runTest } from '../../../src/engine';
import type { Report } from '../../../src/engine';
import { nodeTransport } from '../../../src/cli/node-transport';
import type { World } from '../../../src/sandbox/world';
import { askedOf, witnessOf } from '../run/rows';
import { seededRandom } from '../run/seeded';
import type { Trial } from '../worlds/trial';
import { decide } from './decide';
import { policiesOf } from './portable';
import { addUser, putUserPolicy, removeUser } from './rgw';
import type { Keys, Rgw } from './rgw';

export interface Comparison {
	readonly rows: number;
	/** Rows of which the store let nothing be seen, such as of operations that it does not offer. */
	readonly unsettled: number;
	/** `s3:PutObject PutObject KEY: said allowed, was refused`. */
	readonly differences: readonly string[];
}

const REGION = 'us-east-1';

const clientOf = ( { endpoint }: Rgw, credentials: Keys ): S3Client =>
	new S3Client( {
		endpoint,
		region: REGION,
		credentials,
		forcePathStyle: true,
		maxAttempts: 1,
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED',
	} );

async function fill( owner: S3Client, world: World, bucket: string ): Promise< void > {
	const [ { versioning, objects = [] } = { objects: [] } ] = world.buckets;
	await owner.send( new CreateBucketCommand( { Bucket: bucket } ) );
	if ( versioning ) {
		const VersioningConfiguration = { Status: versioning };
		await owner.send( new PutBucketVersioningCommand( { Bucket: bucket, VersioningConfiguration } ) );
	}
	for ( const { key, body = '' } of objects ) {
		await owner.send( new PutObjectCommand( { Bucket: bucket, Key: key, Body: body } ) );
	}
}

const testAt = (
	{ endpoint }: Rgw,
	{ typed }: World,
	bucket: string,
	credentials: Keys,
	seed: number
): Promise< Report > =>
	runTest( {
		connection: {
			provider: 'other',
			endpoint,
			stsEndpoint: '',
			region: REGION,
			bucket,
			prefix: typed.prefix,
			addressing: 'path',
			acl: typed.acl,
			serverSideEncryption: '',
			kmsKeyId: '',
			storageClass: '',
			profile: typed.profile,
			accessKeyId: credentials.accessKeyId,
		},
		readOnly: false,
		transport: nodeTransport( { credentials } ),
		clock: { now: Date.now },
		random: seededRandom( seed ),
		siteHash: '0123abcd',
		// The bucket was just made, without a lock.
		consents: { unreadLock: true },
	} );

async function compareRows( report: Report, user: S3Client, owner: S3Client, bucket: string ): Promise< Comparison > {
	const decided = report.decisions.filter( ( { decision } ) => decision !== 'unknown' );
	const differences: string[] = [];
	let unsettled = 0;
	for ( const row of decided ) {
		const witness = witnessOf( report, row );
		const { key } = askedOf( report, row, witness );
		const prefix = witness?.request?.query.prefix ?? '';
		const opinion = await decide( user, owner, {
			operation: row.operation,
			bucket,
			key,
			prefix,
			acl: report.target.acl === 'none' ? '' : report.target.acl,
		} );
		const said = row.decision === 'allowed' ? 'allowed' : 'refused';
		if ( opinion === 'unsettled' ) {
			unsettled++;
		} else if ( opinion !== said ) {
			differences.push( `${ row.action } ${ row.operation } ${ key }: said ${ row.decision }, was ${ opinion }` );
		}
	}
	return { rows: decided.length, unsettled, differences };
}

/**
 * Sets a world up at Ceph, lets the engine test it there, and does what each row speaks of. Both users are removed with all that they own, the bucket
 * among it.
 */
export async function compareAt( rgw: Rgw, { world }: Trial, name: string, seed: number ): Promise< Comparison > {
	const site = `${ name }-site`;
	const owning = `${ name }-owner`;
	const bucket = `${ name }-bucket`;
	const ownerKeys = await addUser( rgw, owning );
	const made = [ owning ];
	try {
		const userKeys = await addUser( rgw, site );
		made.unshift( site );
		for ( const [ index, document ] of policiesOf( world ).entries() ) {
			const here = JSON.parse( JSON.stringify( document ).split( world.typed.bucket ).join( bucket ) );
			await putUserPolicy( rgw, site, `policy-${ index }`, here );
		}
		const [ owner, user ] = [ clientOf( rgw, ownerKeys ), clientOf( rgw, userKeys ) ];
		await fill( owner, world, bucket );
		return await compareRows( await testAt( rgw, world, bucket, userKeys, seed ), user, owner, bucket );
	} finally {
		for ( const uid of made ) {
			await removeUser( rgw, uid );
		}
	}
}
