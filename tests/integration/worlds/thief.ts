import { createHash } from 'node:crypto';
import {
	DeleteObjectCommand,
	GetObjectCommand,
	ListBucketsCommand,
	ListObjectsV2Command,
	PutObjectCommand,
	S3Client,
} from '@aws-sdk/client-s3';
import type { Exposure } from '../../../src/engine';
import { startSandbox } from '../../../src/sandbox/server';
import type { Sandbox } from '../../../src/sandbox/server';
import { WORLDS } from '../../../src/sandbox/worlds';
import { runNamed } from '../../support/run-named';
import { credentialsOf, worldNamed } from '../../support/run-world';

/** What a thief manages, by trying it on the files that are in the bucket: independent of the engine and of its probes. */
interface Deeds {
	readonly read: boolean;
	readonly list: boolean;
	readonly overwrite: boolean;
	readonly delete: boolean;
	readonly deleteVersions: boolean;
	readonly listElsewhere: boolean;
	readonly writeElsewhere: boolean;
	readonly names: boolean;
	readonly publish: boolean;
	/** The bytes of before the theft are still among the versions after all that. */
	readonly restorable: boolean;
}

const sha256 = ( text: string ): string => createHash( 'sha256' ).update( text ).digest( 'hex' );

const isStored = ( sandbox: Sandbox, hash: string ): boolean =>
	sandbox.state().buckets.some( ( { versions } ) => versions.some( ( version ) => version.sha256 === hash ) );

/** A thief sends whatever a policy demands of uploads. */
const DEMANDED = [ {}, { ACL: 'bucket-owner-full-control' }, { ServerSideEncryption: 'AES256' } ] as const;

interface Victim {
	readonly key: string;
	readonly body: string;
	readonly versionId: string;
}

/** A file of the plugin's folder, as the world holds it. */
function victimIn( sandbox: Sandbox, world: ReturnType< typeof worldNamed >, folder: string ): Victim | undefined {
	const [ bucket ] = world.buckets as readonly { objects?: readonly { key: string; body: string }[] }[];
	const object = bucket?.objects?.findLast( ( { key } ) => key.startsWith( folder ) && ! key.endsWith( '/' ) );
	const version = sandbox
		.state()
		.buckets[ 0 ]?.versions.find(
			( { key, sha256: hash } ) => key === object?.key && hash === sha256( object?.body ?? '' )
		);
	return object && version ? { ...object, versionId: String( version.versionId ) } : undefined;
}

async function steal(
	world: ReturnType< typeof worldNamed >,
	region: string,
	folder: string
): Promise< Deeds | undefined > {
	const sandbox = await startSandbox( world );
	const { line } = sandbox;
	const client = new S3Client( {
		endpoint: line.endpoint,
		region,
		forcePathStyle: true,
		maxAttempts: 1,
		credentials: credentialsOf( line ),
	} );
	const Bucket = line.bucket;
	const succeeds = ( sent: Promise< unknown > ): Promise< boolean > =>
		sent.then(
			() => true,
			() => false
		);
	try {
		const victim = victimIn( sandbox, world, folder );
		if ( ! victim ) {
			return undefined;
		}
		const { key: Key, versionId: VersionId } = victim;
		const published = `${ folder }thief/page.html`;
		const isPublic = async () => ( await fetch( `${ line.endpoint }/${ Bucket }/${ published }` ) ).status === 200;
		const puts = async ( name: string ): Promise< boolean > => {
			for ( const headers of DEMANDED ) {
				const put = new PutObjectCommand( { Bucket, Key: name, Body: 'ransom', ...headers } );
				if ( await succeeds( client.send( put ) ) ) {
					return true;
				}
			}
			return false;
		};
		await succeeds( client.send( new PutObjectCommand( { Bucket, Key: published, Body: 'x' } ) ) );
		const isOpen = await isPublic();
		await succeeds(
			client.send( new PutObjectCommand( { Bucket, Key: published, Body: 'x', ACL: 'public-read' } ) )
		);
		return {
			publish: isOpen || ( await isPublic() ),
			read: await succeeds( client.send( new GetObjectCommand( { Bucket, Key } ) ) ),
			list: await succeeds( client.send( new ListObjectsV2Command( { Bucket, Prefix: folder } ) ) ),
			listElsewhere: await succeeds( client.send( new ListObjectsV2Command( { Bucket, Prefix: 'uploads/' } ) ) ),
			names: await succeeds( client.send( new ListBucketsCommand( {} ) ) ),
			writeElsewhere: await puts( 'uploads/thief.txt' ),
			overwrite: await puts( Key ),
			delete: await succeeds( client.send( new DeleteObjectCommand( { Bucket, Key } ) ) ),
			deleteVersions: await succeeds( client.send( new DeleteObjectCommand( { Bucket, Key, VersionId } ) ) ),
			restorable: isStored( sandbox, sha256( victim.body ) ),
		};
	} finally {
		client.destroy();
		await sandbox.close();
	}
}

/** Values of the report that claim something, by the deed that would show them wrong. */
function claims( exposure: Exposure ): ReadonlyArray< readonly [ keyof Deeds, string ] > {
	return [
		[ 'read', exposure.read.value ],
		[ 'list', exposure.list.value ],
		[ 'overwrite', exposure.overwrite.value ],
		[ 'delete', exposure.delete.value ],
		[ 'deleteVersions', exposure.deleteVersions.value ],
		[ 'listElsewhere', exposure.otherFolders.list.value ],
		[ 'writeElsewhere', exposure.otherFolders.write.value ],
		[ 'names', exposure.otherBuckets.names.value ],
		[ 'publish', exposure.publish.value ],
		[ 'restorable', exposure.restorable.value ],
	];
}

const SAYS_NOTHING = [ 'unknown', 'n/a' ];

describe( 'what the report says of a thief', () => {
	it.each( Object.keys( WORLDS ) )( 'is what a thief meets in the world “%s”', async ( name ) => {
		const { report } = await runNamed( name );
		const deeds = await steal( worldNamed( name ), report.target.region, report.target.keyPrefix );
		const claimed = claims( report.exposure ).filter( ( [ , value ] ) => ! SAYS_NOTHING.includes( value ) );
		const wrong = deeds ? claimed.filter( ( [ deed, value ] ) => deeds[ deed ] !== ( value !== 'no' ) ) : [];
		expect( wrong ).toEqual( [] );
		expect( report.exposure.otherBuckets.content.value ).toBe( 'unknown' );
		expect( report.exposure.changeSettings.value ).toBe( 'unknown' );
	} );
} );
