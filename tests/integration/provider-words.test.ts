import { findProvider, PROVIDER_IDS } from '../../src/engine';
import type { ProviderId, Report } from '../../src/engine';
import { findingText, renderMarkdown, renderText } from '../../src/reporters';
import { identityTranslator } from '../support/fixed-ports';
import { failingWorld } from '../support/provider-failures';
import type { Failure } from '../support/provider-failures';
import { runWorld } from '../support/run-world';

/** What a customer of the provider calls things, where it has names of its own. */
const TERMS: Readonly<
	Partial< Record< ProviderId, { key: RegExp; upload: RegExp; list: RegExp; bucket: RegExp } > >
> = {
	r2: {
		key: /Cloudflare dashboard[^]*Manage API tokens/,
		upload: /Object Read & Write[^]*Manage API tokens/,
		list: /Object Read only[^]*Manage API tokens/,
		bucket: /Cloudflare R2[^]*jurisdiction/,
	},
	b2: {
		key: /Application Keys in the Backblaze web console/,
		upload: /writeFiles[^]*Application Keys/,
		list: /listFiles[^]*Application Keys/,
		bucket: /Backblaze B2/,
	},
	wasabi: {
		key: /Wasabi console open Access Keys/,
		upload: /Wasabi console[^]*open Policies[^]*"s3:PutObject"/,
		list: /Wasabi console[^]*open Policies[^]*"s3:ListBucket"/,
		bucket: /at Wasabi[^]*service URL of its region/,
	},
	spaces: {
		key: /DigitalOcean control panel[^]*Access Keys/,
		upload: /Read\/Write[^]*Spaces Object Storage/,
		list: /Read for[^]*Spaces Object Storage/,
		bucket: /DigitalOcean Spaces[^]*without the bucket in front/,
	},
	gcs: {
		key: /Interoperability[^]*HMAC keys/,
		upload: /roles\/storage\.objectCreator[^]*service account of the HMAC key/,
		list: /storage\.objects\.list[^]*service account of the HMAC key/,
		bucket: /Google Cloud Storage/,
	},
	linode: {
		key: /Cloud Manager[^]*Access Keys/,
		upload: /read_write[^]*Cloud Manager/,
		list: /read_only[^]*Cloud Manager/,
		bucket: /Linode Object Storage/,
	},
	scaleway: {
		key: /Scaleway console open IAM and API keys/,
		upload: /ObjectStorageObjectsWrite[^]*Scaleway console/,
		list: /ObjectStorageObjectsRead[^]*Scaleway console/,
		bucket: /at Scaleway[^]*Project/,
	},
	ovh: {
		key: /OVHcloud Control Panel[^]*S3 users/,
		upload: /S3 users; import a JSON file[^]*"s3:PutObject"/,
		list: /S3 users; import a JSON file[^]*"s3:ListBucket"/,
		bucket: /at OVHcloud/,
	},
	hetzner: {
		key: /Hetzner Console[^]*S3 credentials/,
		upload: /Hetzner[^]*get-bucket-policy/,
		list: /Hetzner[^]*get-bucket-policy/,
		bucket: /Hetzner Object Storage[^]*its own project/,
	},
	storj: {
		key: /Storj console open Access Keys/,
		upload: /Write for[^]*access grant/,
		list: /List for[^]*access grant/,
		bucket: /at Storj/,
	},
	idrive: {
		key: /IDrive e2 console open Access Key/,
		upload: /Upload only[^]*Create Access Key/,
		list: /Allow Listing[^]*Create Access Key/,
		bucket: /IDrive e2[^]*Enabled regions/,
	},
	minio: {
		key: /mc admin user list/,
		upload: /mc admin policy attach[^]*"s3:PutObject"/,
		list: /mc admin policy attach[^]*"s3:ListBucket"/,
		bucket: /at MinIO/,
	},
	ceph: {
		key: /radosgw-admin user info/,
		upload: /PutUserPolicy[^]*"s3:PutObject"/,
		list: /PutUserPolicy[^]*"s3:ListBucket"/,
		bucket: /Ceph Object Gateway/,
	},
	seaweedfs: {
		key: /s3\.configure/,
		upload: /Write for[^]*s3\.configure -user/,
		list: /List for[^]*s3\.configure -user/,
		bucket: /at SeaweedFS/,
	},
	garage: {
		key: /garage key list/,
		upload: /--write for[^]*garage bucket allow/,
		list: /--read for[^]*garage bucket allow/,
		bucket: /at Garage/,
	},
	other: {
		key: /create a new/,
		upload: /provider’s console/,
		list: /provider’s console/,
		bucket: /in the provider’s console/,
	},
};

const DECISIVE: Readonly< Record< Exclude< Failure, 'a wrong region' >, string > > = {
	'a wrong secret': 'signature-mismatch',
	'an unknown key': 'unknown-access-key',
	'a refused upload': 'access-denied',
	'a refused list': 'access-denied',
	'a missing bucket': 'missing-bucket',
};

const TERM_OF = {
	'a wrong secret': 'key',
	'an unknown key': 'key',
	'a refused upload': 'upload',
	'a refused list': 'list',
	'a missing bucket': 'bucket',
} as const;

/** What only AWS’s customers know; Scaleway calls its own users and policies IAM, and Ceph’s gateway has an IAM API. */
const forbidden = ( id: ProviderId ): RegExp =>
	id === 'scaleway' || id === 'ceph'
		? /\bAWS\b|Amazon|\bIAM (?:user|console)|Users, the user|S3 console|CloudTrail/
		: /\bAWS\b|Amazon|\bIAM\b|Users, the user|S3 console|CloudTrail/;

/** Everything that the report says of itself: without what the store said, addresses of documentation and rows of permissions. */
const ownWords = ( report: Report ): string =>
	report.findings
		.flatMap( ( finding ) => {
			const { title, observed, cause, remedies } = findingText( identityTranslator, report, finding );
			return [
				title,
				observed,
				cause,
				...remedies.flatMap( ( remedy ) => [ remedy.title, ...( remedy.steps ?? [] ), remedy.copy?.text ] ),
			];
		} )
		.join( '\n' )
		.replace( /https:\S+/g, '' );

const adviceOf = ( report: Report ): string =>
	report.findings
		.slice( 0, 1 )
		.flatMap( ( finding ) => findingText( identityTranslator, report, finding ).remedies )
		.flatMap( ( { title, steps = [], copy } ) => [ title, ...steps, copy?.text ] )
		.join( '\n' );

const others = PROVIDER_IDS.filter( ( id ) => id !== 'aws' );
const cases = others.flatMap( ( id ) =>
	( Object.keys( DECISIVE ) as Array< keyof typeof DECISIVE > ).map( ( failure ) => [ id, failure ] as const )
);

describe( 'a report speaks the words of its provider', () => {
	it.each( cases )( '%s: %s', async ( id, failure ) => {
		const { report } = await runWorld( failingWorld( id, failure ) );
		const isR2Token = id === 'r2' && failure === 'an unknown key';
		expect( report.findings[ 0 ]?.diagnosis ).toBe( isR2Token ? 'unauthorised-key' : DECISIVE[ failure ] );
		expect( adviceOf( report ) ).toMatch( TERMS[ id ]?.[ TERM_OF[ failure ] ] ?? /^$/ );

		expect( ownWords( report ) ).not.toMatch( forbidden( id ) );
		const hasPolicies = findProvider( id )?.rights?.kind === 'iam';
		expect( hasPolicies || ! /arn:aws|"Effect"|\bstatement\b/.test( ownWords( report ) ) ).toBe( true );
		for ( const text of [
			renderText( report, identityTranslator ),
			renderMarkdown( report, identityTranslator ),
		] ) {
			expect( text.replace( /\s+/g, ' ' ) ).not.toMatch( /AWS administrator|AWS console|IAM in the/ );
		}
	} );

	it.each( [
		[ 'r2', 'Set the region to auto' ],
		[ 'wasabi', 'Set the region to eu-central-1' ],
		[ 'garage', 'Set the region to garage' ],
		[ 'minio', 'Set the region to us-east-1' ],
	] as const )( '%s: a wrong region is told with the right one', async ( id, advice ) => {
		const { report } = await runWorld( failingWorld( id, 'a wrong region' ) );
		expect( report.findings[ 0 ]?.diagnosis ).toBe( 'wrong-region' );
		expect( adviceOf( report ) ).toContain( advice );
		expect( ownWords( report ) ).not.toMatch( forbidden( id ) );
	} );
} );
