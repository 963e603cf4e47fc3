import type { Target } from '../model/target';

const DNS_LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const STAND_IN_REGION = 'us-east-1';

type Place = Pick< Target, 'provider' | 'endpoint' | 'stsEndpoint' | 'region' | 'bucket' | 'addressing' >;

/** Region to sign with: the target's, or AWS's first one while it is not known. */
export const signingRegion = ( region: string ): string => region || STAND_IN_REGION;

function dnsSuffix( region: string ): string {
	if ( region.startsWith( 'cn-' ) ) {
		return 'amazonaws.com.cn';
	}
	return region.startsWith( 'eusc-' ) ? 'amazonaws.eu' : 'amazonaws.com';
}

/** Origin of S3 without the bucket (docs/contracts.md 1; AWS General Reference, S3 endpoints). */
export function s3Endpoint( { endpoint, region }: Place ): string {
	const signing = signingRegion( region );
	return endpoint || `https://s3.${ signing }.${ dnsSuffix( signing ) }`;
}

/** Origin of STS, or undefined when there is none to ask: a foreign endpoint's STS is asked only when it is named. */
export function stsEndpoint( { endpoint, stsEndpoint: named, region }: Place ): string | undefined {
	if ( named ) {
		return named;
	}
	const signing = signingRegion( region );
	return endpoint ? undefined : `https://sts.${ signing }.${ dnsSuffix( signing ) }`;
}

/** Whether the bucket goes into the path instead of the host name. */
export function usesPath( { endpoint, bucket, addressing }: Place ): boolean {
	return ! DNS_LABEL.test( bucket ) || ( endpoint !== '' && addressing === 'path' );
}
