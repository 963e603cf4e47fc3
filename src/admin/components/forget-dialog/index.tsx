import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface ForgetDialogProps {
	readonly onForget: () => void;
	readonly onClose: () => void;
}

/** Asks before what is saved is deleted. */
export function ForgetDialog( { onForget, onClose }: ForgetDialogProps ) {
	return (
		<Modal title={ __( 'Forget this connection?', 'bucket-doctor' ) } size="small" onRequestClose={ onClose }>
			<p>
				{ __(
					'Deletes what this site has saved, the secret access key included. Nothing changes in the bucket, and the key stays valid at the provider.',
					'bucket-doctor'
				) }
			</p>
			<div className="bucket-doctor-dialog__buttons">
				<Button variant="tertiary" onClick={ onClose } __next40pxDefaultSize>
					{ __( 'Cancel', 'bucket-doctor' ) }
				</Button>
				<Button variant="primary" isDestructive onClick={ onForget } __next40pxDefaultSize>
					{ __( 'Forget connection', 'bucket-doctor' ) }
				</Button>
			</div>
		</Modal>
	);
}
