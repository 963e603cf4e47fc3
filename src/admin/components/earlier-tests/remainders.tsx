import { __ } from '@wordpress/i18n';
import { describeLeftover } from '../../../reporters';
import type { Remainder } from '../../left-behind';
import { translator } from '../../translator';

interface RemaindersProps {
	readonly label: string;
	readonly remainders: readonly Remainder[];
}

/** Kind and key of each. */
export function Remainders( { label, remainders }: RemaindersProps ) {
	return (
		<ul className="bucket-doctor-list" aria-label={ label }>
			{ remainders.map( ( remainder ) => {
				const { kind, key, versionId, uploadId, stays } = remainder;
				return (
					<li key={ [ kind, key, versionId, uploadId ].join( ' ' ) }>
						{ describeLeftover( translator, remainder ) }: <code dir="ltr">{ key }</code>
						{ stays && ` (${ __( 'used again by every test', 'bucket-doctor' ) })` }
					</li>
				);
			} ) }
		</ul>
	);
}
