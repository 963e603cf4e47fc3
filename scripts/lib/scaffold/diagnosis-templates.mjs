import { gap } from './gap.mjs';

const REFERENCE = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';

/** An answer that the diagnosis reads; the near miss has another code. */
export const fixture = ( id, isNearMiss = false ) => {
	const code = isNearMiss ? gap( 'a code that looks like it' ) : gap( 'error code of the answer' );
	const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${ code }</Code><Message>${ gap( 'message of the answer' ) }</Message></Error>`;
	return `${ JSON.stringify(
		{
			source: gap( 'where this answer is published' ),
			tag: 'made',
			...( isNearMiss ? { why: gap( 'what it is instead' ) } : {} ),
			observation: {
				id: 'list-objects.1',
				probe: 'list-objects',
				wave: 1,
				region: 'eu-central-1',
				operation: 'ListObjectsV2',
				anonymous: false,
				request: {
					method: 'GET',
					host: 'site-backups.s3.eu-central-1.amazonaws.com',
					path: '/',
					query: { 'list-type': '2', 'max-keys': '1', prefix: 'example/backup_' },
					headers: {},
				},
				answer: {
					status: 400,
					headers: { 'content-type': 'application/xml', 'x-amz-request-id': '4442587FB7D0A2F9' },
					body,
					bodyBytes: Buffer.byteLength( body ),
				},
			},
		},
		null,
		'\t'
	) }\n`;
};

export const source = ( id, layer ) => `import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: '${ id }',
	layer: '${ layer }',
	severity: 'error',
	symptom: { errorCodes: [ '${ gap( 'error code of the answer' ) }' ] },

	read( { error, target } ) {
		return error?.code === '${ gap( 'error code of the answer' ) }' ? { bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( '${ gap( 'the state in a few words, no code in front' ) }', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__( '${ gap( 'what was seen, one sentence about the bucket' ) } “%s”.', 'bucket-doctor' ),
				bucket
			),
			cause: __( '${ gap( 'why it happens, for who has never heard of it' ) }', 'bucket-doctor' ),
		};
	},

	remedies( { __ } ) {
		return [ { title: __( '${ gap( 'what to do, one sentence in the imperative' ) }', 'bucket-doctor' ), who: 'user' } ];
	},

	references: [ '${ REFERENCE }' ],
} );
`;

export const unitTest = ( id ) => `import diagnosis from '../../../../src/engine/diagnoses/${ id }';
import { evidenceOf } from './support/fixture';

describe( '${ id }', () => {
	it( '${ gap( 'what it reads, and which facts it takes from it' ) }', () => {
		expect( diagnosis.read( evidenceOf( '${ id }.aws' ) ) ).toEqual( { bucket: 'site-backups' } );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( '${ id }.near-miss' ) ) ).toBeUndefined();
	} );
} );
`;

export const diagnosisPage = ( id, layer ) => `# ${ gap( 'the title of the source' ) }

\`${ id }\` · layer ${ layer } · error · \`${ gap( 'error code of the answer' ) }\`

## What you see

${ gap( 'the answer, as the store gives it' ) }

## Why it happens

${ gap( 'why it happens, with what a short report has no room for' ) }

## How to fix it

${ gap( 'what to do, and who can do it' ) }

## How to verify

${ gap( 'how to see that it is mended' ) }

## When it is something else

${ gap( 'what looks like it, with links to those pages' ) }

## References

- <${ REFERENCE }>
`;
