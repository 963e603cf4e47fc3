import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Provider, Remedy as RemedyData } from '../../../engine';
import { describeWho } from '../../../reporters';
import { isRemediable } from '../../form-values';
import type { TextField } from '../../form-values';
import { translator } from '../../translator';
import { CopyBlock } from '../copy-block';

interface RemedyProps {
	readonly remedy: RemedyData;
	readonly provider: Provider;
	readonly onUse: ( field: TextField, value: string ) => void;
}

/** One thing to do, who can do it, and what helps: text to copy, or a value to try at once. */
export function Remedy( { remedy: { title, who, steps = [], copy, setField }, provider, onUse }: RemedyProps ) {
	const field = setField && isRemediable( setField.field ) ? setField.field : undefined;
	return (
		<li className="bucket-doctor-remedy">
			<p className="bucket-doctor-remedy__title">
				{ title }{ ' ' }
				<span className="bucket-doctor-remedy__who">
					{
						/* translators: %s: Who can do it, e.g. your AWS administrator. */
						sprintf( __( 'Who: %s', 'bucket-doctor' ), describeWho( translator, who, provider ) )
					}
				</span>
			</p>
			{ steps.length > 0 && (
				<ul>
					{ steps.map( ( step ) => (
						<li key={ step }>{ step }</li>
					) ) }
				</ul>
			) }
			{ field && setField && (
				<p className="bucket-doctor-remedy__use">
					<Button variant="primary" onClick={ () => onUse( field, setField.value ) } __next40pxDefaultSize>
						{
							/* translators: %s: A value for a field of the form, e.g. eu-central-1. */
							sprintf( __( 'Use %s', 'bucket-doctor' ), setField.value )
						}
					</Button>{ ' ' }
					{ __( 'and test again', 'bucket-doctor' ) }
				</p>
			) }
			{ copy && ! field && <CopyBlock label={ copy.label } text={ copy.text } /> }
		</li>
	);
}
