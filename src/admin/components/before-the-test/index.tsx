import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { findProfile } from '../../../engine';
import type { FormValues } from '../../form-values';

/** What will be made and who may see it, said before the button is pressed: the button is the consent. */
export function BeforeTheTest( { values }: { readonly values: FormValues } ) {
	const { prefix, profile, readOnly } = values;
	const entered = findProfile( profile )?.pinnedPrefix ?? prefix.trim().replace( /^\/+|\/+$/g, '' );
	const folder = `${ entered ? `${ entered.replace( /\/$/, '' ) }/` : '' }bucket-doctor-test/`;
	const made = readOnly
		? __( 'Asks the bucket and writes nothing.', 'bucket-doctor' )
		: createInterpolateElement(
				__(
					'Makes up to 2 tiny files and 1 upload in <folder/> and removes them again; what the key may not remove is listed.',
					'bucket-doctor'
				),
				{ folder: <code dir="ltr">{ folder }</code> }
			);
	return (
		<ul className="bucket-doctor-before">
			<li>{ made }</li>
			<li>{ __( 'Changes and deletes nothing else: no file of yours, no setting.', 'bucket-doctor' ) }</li>
			<li>
				{ __(
					'Your server asks the store; its logs and whoever watches the bucket will see it.',
					'bucket-doctor'
				) }
			</li>
		</ul>
	);
}
