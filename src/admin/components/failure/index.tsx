import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { describeError } from '../../describe-error';

/** The test could not be run at all; says what to do. */
export function Failure( { error }: { readonly error: unknown } ) {
	const { title, text, canReload } = describeError( error );
	return (
		<Notice
			className="bucket-doctor-failure"
			status="error"
			isDismissible={ false }
			spokenMessage={ `${ title }. ${ text.join( ' ' ) }` }
		>
			<h2 className="bucket-doctor-failure__title">{ title }</h2>
			{ text.map( ( sentence ) => (
				<p key={ sentence }>{ sentence }</p>
			) ) }
			{ canReload && (
				<Button variant="secondary" onClick={ () => window.location.reload() } __next40pxDefaultSize>
					{ __( 'Reload this page', 'bucket-doctor' ) }
				</Button>
			) }
		</Notice>
	);
}
