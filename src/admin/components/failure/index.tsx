import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { describeError } from '../../describe-error';
import type { Undertaking } from '../../describe-error';

interface FailureProps {
	readonly error: unknown;
	/** What could not be done. */
	readonly during: Undertaking;
}

/** Something could not be done at all; says what to do. */
export function Failure( { error, during }: FailureProps ) {
	const { title, text, canReload } = describeError( error, during );
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
