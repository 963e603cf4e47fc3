import { findPlace } from '../../connection/places';
import type { Remedy } from '../../model/remedy';
import type { Translator } from '../../ports';
import { findProvider, rightNames } from '../../providers';
import type { RemedyContext } from '../define-diagnosis';
import { allowStatement, asJson } from './allow-statement';

/** The link is a way to look it up; a report says it like any other step. */
const where = ( { __, sprintf }: Translator, source: string ): string =>
	/* translators: %s: Address of a page of documentation. */
	sprintf( __( 'Documented at %s', 'bucket-doctor' ), source );

/**
 * How a key gets the right for an action at this provider, in the provider's own words; undefined for AWS and for a provider of which nothing is known.
 *
 * @param translator Translator.
 * @param action     IAM action; '' where nobody knows which.
 * @param context    Target and what the report says is missing.
 */
export function giveRight( translator: Translator, action: string, context: RemedyContext ): Remedy | undefined {
	const { __, sprintf } = translator;
	const { provider, bucket } = context.target;
	const { rights } = findProvider( provider ) ?? {};
	if ( ! rights ) {
		return undefined;
	}
	const names = rightNames( provider, [ action ] );
	const statement = rights.kind === 'iam' ? allowStatement( action, context ) : undefined;
	return {
		title:
			names.length > 0
				? sprintf(
						/* translators: 1: Names of rights as a storage provider writes them, e.g. writeFiles. 2: Name of a bucket. 3: Name of a provider. */
						__( 'Give the key %1$s for the bucket “%2$s” at %3$s.', 'bucket-doctor' ),
						names.join( ' + ' ),
						bucket,
						findPlace( provider )?.name ?? provider
					)
				: sprintf(
						/* translators: 1: Name of a bucket. 2: Name of a storage provider. */
						__( 'Let the key do this in the bucket “%1$s” at %2$s.', 'bucket-doctor' ),
						bucket,
						findPlace( provider )?.name ?? provider
					),
		who: 'account-admin',
		steps: [
			rights.where( translator ),
			...( rights.notes ?? [] ).map( ( note ) => note( translator ) ),
			where( translator, rights.source ),
		],
		...( statement ? { copy: { label: __( 'Statement', 'bucket-doctor' ), text: asJson( statement ) } } : {} ),
	};
}

/** Where keys are found and made at this provider; undefined as above. */
export function findKey( translator: Translator, provider: string ): string | undefined {
	return findProvider( provider )?.rights?.keys( translator );
}

/** Where this provider’s buckets are found, as far as it surprises people. */
export const placeNotes = ( translator: Translator, provider: string ): readonly string[] =>
	( findProvider( provider )?.places ?? [] ).map( ( note ) => note( translator ) );

/** A place in AWS’s own console; no step for a provider that has another one. */
export const atAws = ( provider: string, step: string ): readonly string[] => ( provider === 'aws' ? [ step ] : [] );
