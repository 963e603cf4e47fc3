import { createInterpolateElement, useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { findProfile, folderOf } from '../../../engine';
import { siteFolder } from '../../boot';
import type { FormValues } from '../../form-values';

/** What will be made and who may see it, said before the button is pressed: the button is the consent. */
export function BeforeTheTest( { values }: { readonly values: FormValues } ) {
	const id = useId();
	const { prefix, profile, readOnly } = values;
	const trimmed = prefix.trim().replace( /^\/+|\/+$/g, '' );
	const entered = trimmed && `${ trimmed }/`;
	const folder = `${ folderOf( findProfile( profile ) ?? {}, entered, siteFolder() ) }bucket-doctor-test/`;
	const made = readOnly
		? __( 'Asks the bucket and writes nothing.', 'bucket-doctor' )
		: createInterpolateElement(
				__(
					'Makes up to 2 tiny files and 1 upload in <folder/>, up to 5 uploads where the first is refused, and removes them again; what the key may not remove is listed.',
					'bucket-doctor'
				),
				{ folder: <code dir="ltr">{ folder }</code> }
			);
	return (
		<div className="bucket-doctor-before">
			<p id={ id }>{ __( 'What the test does', 'bucket-doctor' ) }</p>
			<ul aria-labelledby={ id }>
				<li>{ made }</li>
				<li>{ __( 'Changes and deletes nothing else: no file of yours, no setting.', 'bucket-doctor' ) }</li>
				<li>
					{ __(
						'Your own site sends the requests and never passes the secret on. The store sees them, and so does whoever reads its logs.',
						'bucket-doctor'
					) }
				</li>
			</ul>
		</div>
	);
}
