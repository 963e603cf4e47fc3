import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { withPastedPolicy } from '../../../engine';
import type { Report } from '../../../engine';
import { renderJson, renderMarkdown, renderText } from '../../../reporters';
import { downloadText } from '../../download-text';
import { translator } from '../../translator';
import { CopyButton } from '../copy-button';

/** A name that is safe on every file system. */
const fileName = ( { target, startedAt }: Report ): string =>
	`bucket-doctor-${ target.bucket }-${ startedAt.slice( 0, 19 ) }`.replace( /[^A-Za-z0-9.-]+/g, '-' );

interface ReportActionsProps {
	readonly report: Report;
	/** A policy that was pasted, or ''. */
	readonly policyText: string;
}

/** The report to pass on: no form of it holds a secret. */
export function ReportActions( { report: seen, policyText }: ReportActionsProps ) {
	const report = useMemo( () => withPastedPolicy( seen, policyText ), [ seen, policyText ] );
	return (
		<div className="bucket-doctor-actions">
			<CopyButton
				label={ __( 'Copy as text', 'bucket-doctor' ) }
				text={ () => renderText( report, translator ) }
			/>
			<CopyButton
				label={ __( 'Copy as Markdown', 'bucket-doctor' ) }
				text={ () => renderMarkdown( report, translator ) }
			/>
			<Button
				variant="secondary"
				onClick={ () =>
					downloadText( `${ fileName( report ) }.json`, 'application/json', renderJson( report ) )
				}
				__next40pxDefaultSize
			>
				{ __( 'Download JSON', 'bucket-doctor' ) }
			</Button>
		</div>
	);
}
