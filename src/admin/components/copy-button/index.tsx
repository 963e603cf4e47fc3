import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface CopyButtonProps {
	readonly text: string | ( () => string );
	/** What the button says; “Copy” without. */
	readonly label?: string;
	/** What is copied, for those who hear the button out of its place. */
	readonly description?: string;
	readonly variant?: 'secondary' | 'tertiary';
}

const SHOWN_MS = 3000;

/** Copies, says so, and says so aloud. */
export function CopyButton( { text, label, description, variant = 'secondary' }: CopyButtonProps ) {
	const [ isCopied, setIsCopied ] = useState( false );
	const ref = useCopyToClipboard< HTMLButtonElement >( text, () => {
		setIsCopied( true );
		speak( __( 'Copied', 'bucket-doctor' ) );
	} );

	useEffect( () => {
		if ( isCopied ) {
			const timer = window.setTimeout( () => setIsCopied( false ), SHOWN_MS );
			return () => window.clearTimeout( timer );
		}
		return undefined;
	}, [ isCopied ] );

	const shown = label ?? __( 'Copy', 'bucket-doctor' );
	return (
		<Button
			ref={ ref }
			variant={ variant }
			__next40pxDefaultSize
			size={ label ? 'default' : 'compact' }
			aria-label={ description ? `${ shown }: ${ description }` : undefined }
		>
			{ isCopied ? __( 'Copied', 'bucket-doctor' ) : shown }
		</Button>
	);
}
