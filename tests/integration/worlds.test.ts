import type { Report } from '../../src/engine';
import { bucketChanges, leftoverIds } from '../support/bucket-changes';
import { decisionsOf } from '../support/run';
import { runWorld, worldNamed } from '../support/run-world';

interface Expected {
	readonly verdict: Report[ 'verdict' ];
	/** Diagnosis of the first finding, or none. */
	readonly first: string | undefined;
	readonly decisions: Readonly< Record< string, string > >;
	readonly leftovers?: number;
}

const ALLOWED = {
	's3:GetBucketLocation': 'allowed',
	's3:ListBucket': 'allowed',
	's3:PutObject': 'allowed',
	's3:PutObject CreateMultipartUpload': 'allowed',
	's3:PutObject UploadPart': 'allowed',
	's3:GetObject': 'allowed',
	's3:DeleteObject': 'allowed',
	's3:AbortMultipartUpload': 'allowed',
	's3:ListBucketMultipartUploads': 'allowed',
	's3:ListAllMyBuckets': 'implicitDeny',
};

const each = ( decision: string ) =>
	Object.fromEntries( Object.keys( ALLOWED ).map( ( action ) => [ action, decision ] ) );

/** Every row that is about uploading. */
const uploads = ( decision: string ) => ( {
	's3:PutObject': decision,
	's3:PutObject CreateMultipartUpload': decision,
	's3:PutObject UploadPart': decision,
} );

const EXPECTED: Readonly< Record< string, Expected > > = {
	'all-right-updraftplus': { verdict: 'ready', first: undefined, decisions: ALLOWED },
	'put-missing': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: { ...ALLOWED, ...uploads( 'implicitDeny' ) },
	},
	'delete-missing': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: { ...ALLOWED, 's3:DeleteObject': 'implicitDeny' },
		leftovers: 2,
	},
	'wrong-secret': { verdict: 'not-ready', first: 'signature-mismatch', decisions: each( 'unknown (not-probed)' ) },
	'unknown-key': { verdict: 'not-ready', first: 'unknown-access-key', decisions: each( 'unknown (not-probed)' ) },
	'missing-bucket': {
		verdict: 'not-ready',
		first: 'missing-bucket',
		decisions: { ...each( 'unknown (not-probed)' ), 's3:ListAllMyBuckets': 'implicitDeny' },
	},
	'wrong-region': { verdict: 'not-ready', first: 'wrong-region', decisions: ALLOWED },
};

describe( 'worlds', () => {
	it.each( Object.entries( EXPECTED ) )( '%s', async ( name, expected ) => {
		const { report, before, after, waves, requests, seen } = await runWorld( worldNamed( name ) );
		expect( {
			verdict: report.verdict,
			first: report.findings[ 0 ]?.diagnosis,
			decisions: decisionsOf( report ),
			leftovers: report.leftovers.length,
			problems: report.problems,
		} ).toEqual( { leftovers: 0, problems: [], ...expected } );
		expect( waves ).toBeLessThanOrEqual( 5 );
		expect( seen ).toBe( requests );
		expect( bucketChanges( before, after ) ).toEqual( { lost: [], added: leftoverIds( report.leftovers ) } );
	} );
} );
