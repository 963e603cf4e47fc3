/** Partition of a region: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`. Source: botocore partitions.json. */
export function partitionOf( region: string ): string {
	if ( region.startsWith( 'cn-' ) ) {
		return 'aws-cn';
	}
	if ( region.startsWith( 'us-gov-' ) ) {
		return 'aws-us-gov';
	}
	return region.startsWith( 'eusc-' ) ? 'aws-eusc' : 'aws';
}

/** Characters that IAM would read as patterns or variables, written as policy variables. */
const literal = ( key: string ): string => key.replace( /[*?$]/g, ( character ) => `\${${ character }}` );

export const bucketArn = ( region: string, bucket: string ): string =>
	`arn:${ partitionOf( region ) }:s3:::${ bucket }`;

/** ARN of one literal key. */
export const objectArn = ( region: string, bucket: string, key: string ): string =>
	`${ bucketArn( region, bucket ) }/${ literal( key ) }`;

/** ARN pattern of everything under a prefix ('' or 'a/b/'). */
export const folderArn = ( region: string, bucket: string, prefix: string ): string =>
	`${ bucketArn( region, bucket ) }/${ literal( prefix ) }*`;
