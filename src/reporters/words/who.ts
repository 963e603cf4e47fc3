import type { Provider, Translator, Who } from '../../engine';

/** Who can carry a remedy out, as the subject of a sentence would be named. */
export function describeWho( { __ }: Translator, who: Who, provider: Provider = 'aws' ): string {
	switch ( who ) {
		case 'user':
			return __( 'you', 'bucket-doctor' );
		case 'account-admin':
			return provider === 'aws'
				? __( 'your AWS administrator', 'bucket-doctor' )
				: __( 'whoever manages the keys of this store', 'bucket-doctor' );
		case 'org-admin':
			return __( 'the administrator of your AWS organization', 'bucket-doctor' );
		case 'bucket-owner':
			return __( 'the owner of the bucket', 'bucket-doctor' );
		case 'host':
			return __( 'your web host', 'bucket-doctor' );
		case 'provider':
			return __( 'the storage provider', 'bucket-doctor' );
		case 'time':
			return __( 'nobody: it takes a little time', 'bucket-doctor' );
	}
}

/** An instruction with who can carry it out. */
export function withWho( translator: Translator, instruction: string, who: Who, provider: Provider ): string {
	const { __, sprintf } = translator;
	return sprintf(
		/* translators: 1: What to do, one sentence or heading. 2: Who can do it, e.g. your AWS administrator. */
		__( '%1$s (who: %2$s)', 'bucket-doctor' ),
		instruction,
		describeWho( translator, who, provider )
	);
}
