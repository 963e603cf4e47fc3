import type { Target } from '../model/target';

/** What an ARN of a bucket is made of. */
export type BucketPlace = Pick< Target, 'provider' | 'region' | 'bucket' >;

const BY_REGION: ReadonlyArray< readonly [ string, string ] > = [
	[ 'cn-', 'aws-cn' ],
	[ 'us-gov-', 'aws-us-gov' ],
	[ 'eusc-', 'aws-eusc' ],
];

/**
 * Partition of a region: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`. Other stores know one, whatever their regions are called.
 * Source: botocore partitions.json.
 */
export function partitionOf( { provider, region }: Pick< Target, 'provider' | 'region' > ): string {
	const found = provider === 'aws' && BY_REGION.find( ( [ start ] ) => region.startsWith( start ) );
	return found ? found[ 1 ] : 'aws';
}

/** Characters that IAM would read as patterns or variables, written as policy variables. */
const literal = ( key: string ): string => key.replace( /[*?$]/g, ( character ) => `\${${ character }}` );

export const bucketArn = ( place: BucketPlace ): string => `arn:${ partitionOf( place ) }:s3:::${ place.bucket }`;

/** ARN of one literal key. */
export const objectArn = ( place: BucketPlace, key: string ): string => `${ bucketArn( place ) }/${ literal( key ) }`;

/** ARN pattern of everything under a prefix ('' or 'a/b/'). */
export const folderArn = ( place: BucketPlace, prefix: string ): string =>
	`${ bucketArn( place ) }/${ literal( prefix ) }*`;
