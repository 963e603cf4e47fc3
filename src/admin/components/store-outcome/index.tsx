import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { StoreOutcome as Outcome, StoreTask } from '../../hooks/use-stored';
import { Failure } from '../failure';

const describeSuccess = ( task: Exclude< StoreTask, 'load' > ): string => {
	switch ( task ) {
		case 'save':
			return __( 'Saved.', 'bucket-doctor' );
		case 'remove':
			return __( 'Removed. Enter the new one and save it, or test with it without saving.', 'bucket-doctor' );
		case 'forget':
			return __( 'Forgotten: this site has nothing saved any more.', 'bucket-doctor' );
	}
};

/** What came of saving, removing or forgetting; what the site deleted on its own is said as a warning. */
export function StoreOutcome( { outcome }: { readonly outcome: Outcome } ) {
	if ( 'error' in outcome ) {
		return <Failure error={ outcome.error } during={ outcome.task === 'load' ? 'load' : 'save' } />;
	}
	const sentences = [ describeSuccess( outcome.task ), ...outcome.notices ];
	return (
		<Notice
			status={ outcome.notices.length ? 'warning' : 'success' }
			isDismissible={ false }
			spokenMessage={ sentences.join( ' ' ) }
		>
			{ sentences.map( ( sentence ) => (
				<p key={ sentence } className="bucket-doctor-sentence">
					{ sentence }
				</p>
			) ) }
		</Notice>
	);
}
