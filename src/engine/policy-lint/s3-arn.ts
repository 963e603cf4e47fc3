/** What a resource of a policy is about, where it is a bucket of S3 or what is in it. */
export interface S3Arn {
	readonly partition: string;
	readonly region: string;
	readonly account: string;
	/** Pattern of bucket names. */
	readonly bucket: string;
	/** Pattern of keys; absent = the bucket itself. */
	readonly key?: string;
	readonly coversBuckets: boolean;
	readonly coversObjects: boolean;
}

/** Access points, grants, jobs and so on. */
const OTHERS = /^(accesspoint|access-grants|job|storage-lens|storage-lens-group|async-request)\//;

/** Takes an ARN apart; undefined for everything that is no bucket's and no object's, `*` included. */
export function readS3Arn( text: string ): S3Arn | undefined {
	const [ , partition, region, account, rest ] = /^arn:([^:]*):s3:([^:]*):([^:]*):(.*)$/s.exec( text ) ?? [];
	if ( partition === undefined || region === undefined || account === undefined || ! rest || OTHERS.test( rest ) ) {
		return undefined;
	}
	const slash = rest.indexOf( '/' );
	return {
		partition,
		region,
		account,
		bucket: slash < 0 ? rest : rest.slice( 0, slash ),
		...( slash < 0 ? {} : { key: rest.slice( slash + 1 ) } ),
		// A star, and a variable, may stand for a slash and what follows it.
		coversBuckets: slash < 0,
		coversObjects: slash >= 0 || /[*]|\$\{/.test( rest ),
	};
}
