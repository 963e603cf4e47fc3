import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { StoreTask } from '../../hooks/use-stored';
import { ForgetDialog } from '../forget-dialog';

interface SavingProps {
	/** There is something that is not saved. */
	readonly isChanged: boolean;
	/** There is something to forget. */
	readonly isSaved: boolean;
	readonly busyWith: StoreTask | undefined;
	readonly onSave: () => void;
	readonly onForget: () => void;
}

/** Saving is a convenience: a test works without. */
export function Saving( { isChanged, isSaved, busyWith, onSave, onForget }: SavingProps ) {
	const [ isAsking, setIsAsking ] = useState( false );
	return (
		<div className="bucket-doctor-saving">
			<Button
				variant="secondary"
				onClick={ onSave }
				isBusy={ busyWith === 'save' }
				disabled={ ! isChanged || busyWith !== undefined }
				accessibleWhenDisabled
				__next40pxDefaultSize
			>
				{ __( 'Save', 'bucket-doctor' ) }
			</Button>
			{ isSaved && (
				<Button
					variant="tertiary"
					isDestructive
					onClick={ () => setIsAsking( true ) }
					isBusy={ busyWith === 'forget' }
					disabled={ busyWith !== undefined }
					accessibleWhenDisabled
					__next40pxDefaultSize
				>
					{ __( 'Forget', 'bucket-doctor' ) }
				</Button>
			) }
			{ isAsking && (
				<ForgetDialog
					onClose={ () => setIsAsking( false ) }
					onForget={ () => {
						setIsAsking( false );
						onForget();
					} }
				/>
			) }
		</div>
	);
}
