import type { Translator } from '../ports';
import { defineRule } from './hint';
import type { Entries, Hint, Patch } from './hint';
import { readS3Address } from './s3-address';
import type { S3Address } from './s3-address';

/** `bucket/folder`, as some plugins want it; anything with a scheme or a host is an address. */
const BARE = /^\/*([A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9])\/(.*)$/;

function readBare( entered: string ): S3Address | undefined {
	const [ , bucket, rest = '' ] = BARE.exec( entered.trim() ) ?? [];
	const folder = rest.replace( /^\/+|\/+$/g, '' );
	return bucket ? { bucket, ...( folder ? { prefix: `${ folder }/` } : {} ) } : undefined;
}

/** What the address says, as field values. A store that is not Amazon's takes its endpoint with it. */
const toPatch = ( { bucket, region, prefix, endpoint, provider = 'other' }: S3Address ): Patch => ( {
	...( bucket ? { bucket } : {} ),
	...( region ? { region } : {} ),
	...( prefix === undefined ? {} : { prefix } ),
	...( endpoint ? { provider, endpoint } : {} ),
} );

function describePatch( { __, sprintf }: Translator, { bucket, region, prefix, endpoint }: S3Address ): string {
	const parts = [
		/* translators: %s: Name of a bucket. */
		...( bucket ? [ sprintf( __( 'bucket %s', 'bucket-doctor' ), bucket ) ] : [] ),
		/* translators: %s: Code of a region. */
		...( region ? [ sprintf( __( 'region %s', 'bucket-doctor' ), region ) ] : [] ),
		/* translators: %s: A folder, e.g. site/backups/. */
		...( prefix ? [ sprintf( __( 'folder %s', 'bucket-doctor' ), prefix ) ] : [] ),
		/* translators: %s: Address of a store. */
		...( endpoint ? [ sprintf( __( 'endpoint %s', 'bucket-doctor' ), endpoint ) ] : [] ),
	];
	/* translators: %s: List such as: bucket site-backups, region eu-central-1, folder example/. */
	return sprintf( __( 'Use %s', 'bucket-doctor' ), parts.join( ', ' ) );
}

function hintFor( field: 'bucket' | 'prefix', address: S3Address ): Hint {
	return {
		field,
		describe: ( { __ } ) =>
			field === 'bucket'
				? __( 'Only the bucket’s name belongs here; the folder has a field of its own.', 'bucket-doctor' )
				: __( 'This is a whole address. Only the folder belongs here.', 'bucket-doctor' ),
		needsWhole: true,
		repair: {
			describe: ( translator ) => describePatch( translator, address ),
			apply: () => toPatch( address ),
		},
	};
}

/** An address of an access point names no bucket: there is nothing to take out of it. */
const accessPoint: Hint = {
	field: 'bucket',
	describe: ( { __ } ) =>
		__( 'This is the ARN of something else. Enter the name of the bucket behind it.', 'bucket-doctor' ),
};

/** An address, ARN or path where a name belongs. */
export default defineRule( {
	id: 'bucket-address',
	inspect: ( { bucket, prefix }: Entries ): readonly Hint[] => {
		const ofBucket = readS3Address( bucket ) ?? readBare( bucket );
		if ( ! ofBucket?.bucket && /^arn:/i.test( bucket.trim() ) ) {
			return [ accessPoint ];
		}
		const ofPrefix = readS3Address( prefix );
		return [
			...( ofBucket?.bucket ? [ hintFor( 'bucket', ofBucket ) ] : [] ),
			...( ofPrefix?.bucket ? [ hintFor( 'prefix', { prefix: '', ...ofPrefix } ) ] : [] ),
		];
	},
} );
