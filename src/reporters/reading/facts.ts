import { providerName } from '../../engine';
import type { Report, Translator } from '../../engine';
import { describeIdentity } from '../words/identity';
import { clean } from './clean';
import { profileName } from './summary';

/** One line of “who was asked what”. */
export interface Fact {
	readonly id: 'bucket' | 'region' | 'folder' | 'store' | 'key' | 'identity' | 'acl' | 'profile' | 'run' | 'requests';
	readonly label: string;
	readonly value: string;
	/** A name or address: left to right, in code type. */
	readonly isCode: boolean;
}

const minutes = ( iso: string ): string => iso.replace( 'T', ' ' ).replace( /(:\d{2})(\.\d+)?Z$/, '$1 UTC' );

/** The address, and whose store it seems to be where that is not the one that was chosen. */
function storeOf( { __, sprintf }: Translator, { target, looksLike }: Report ): string {
	const address = target.endpoint || __( 'Amazon S3', 'bucket-doctor' );
	if ( ! looksLike ) {
		return address;
	}
	const name = providerName( looksLike.provider );
	return looksLike.by === 'host'
		? sprintf(
				/* translators: 1: Address of a store. 2: Name of a storage provider. */
				__( '%1$s (an address of %2$s)', 'bucket-doctor' ),
				address,
				name
			)
		: sprintf(
				/* translators: 1: Address of a store. 2: Name of a storage provider. */
				__( '%1$s (the answers look like those of %2$s)', 'bucket-doctor' ),
				address,
				name
			);
}

/** Target, key and circumstances of the run. */
export function facts( translator: Translator, report: Report ): readonly Fact[] {
	const { __, sprintf } = translator;
	const { target, identity, observations } = report;
	const fact = ( id: Fact[ 'id' ], label: string, value: string, isCode = false ): Fact => ( {
		id,
		label,
		value: clean( value ),
		isCode,
	} );
	const store = storeOf( translator, report );
	const folder = target.keyPrefix || __( 'whole bucket', 'bucket-doctor' );
	return [
		fact( 'bucket', __( 'Bucket', 'bucket-doctor' ), target.bucket, true ),
		fact( 'folder', __( 'Folder', 'bucket-doctor' ), folder, target.keyPrefix !== '' ),
		fact(
			'region',
			__( 'Region', 'bucket-doctor' ),
			target.region || __( 'not found out', 'bucket-doctor' ),
			target.region !== ''
		),
		fact( 'store', __( 'Store', 'bucket-doctor' ), store, target.endpoint !== '' && ! report.looksLike ),
		fact( 'key', __( 'Access key ID', 'bucket-doctor' ), target.accessKeyId, true ),
		fact(
			'identity',
			__( 'Key belongs to', 'bucket-doctor' ),
			identity.arn
				? `${ identity.arn } (${ describeIdentity( translator, identity ) })`
				: __( 'not told', 'bucket-doctor' ),
			identity.arn !== ''
		),
		fact( 'acl', __( 'ACL', 'bucket-doctor' ), target.acl, true ),
		fact( 'profile', __( 'Tested for', 'bucket-doctor' ), profileName( report ) ),
		fact( 'run', __( 'Tested at', 'bucket-doctor' ), minutes( report.startedAt ) ),
		fact(
			'requests',
			__( 'Requests sent', 'bucket-doctor' ),
			report.readOnly
				? sprintf(
						/* translators: %d: Number of requests. */
						__( '%d (read-only)', 'bucket-doctor' ),
						observations.length
					)
				: String( observations.length )
		),
	];
}
