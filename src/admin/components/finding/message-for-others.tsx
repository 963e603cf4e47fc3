import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeWho, messageAbout } from '../../../reporters';
import type { FindingText } from '../../../reporters';
import { translator } from '../../translator';
import { CopyButton } from '../copy-button';

interface MessageForOthersProps {
	readonly report: Report;
	readonly text: FindingText;
}

/** Who reads the report often may not change a policy: a message to the one who may. */
export function MessageForOthers( { report, text }: MessageForOthersProps ) {
	const message = useMemo( () => messageAbout( report, text, translator ), [ report, text ] );
	if ( ! message ) {
		return null;
	}
	const who = describeWho( translator, message.who, report.target.provider );
	return (
		<p className="bucket-doctor-finding__message">
			{ __( 'Not you?', 'bucket-doctor' ) }{ ' ' }
			<CopyButton
				variant="tertiary"
				text={ message.text }
				label={
					/* translators: %s: Who can do it, e.g. your AWS administrator. */
					sprintf( __( 'Copy a message for %s', 'bucket-doctor' ), who )
				}
			/>
		</p>
	);
}
