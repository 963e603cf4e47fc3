import { speak } from '@wordpress/a11y';
import { Card, CardBody, CardFooter } from '@wordpress/components';
import { useEffect, useMemo, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Consents, Report as ReportData } from '../../../engine';
import {
	describeVerdict,
	findingText,
	profileNotes,
	splitFindings,
	summarise,
	toneOfVerdict,
} from '../../../reporters';
import type { TextField } from '../../form-values';
import { translator } from '../../translator';
import { BucketCare } from '../bucket-care';
import { Comparison } from '../comparison';
import { Consent } from '../consent';
import { Exposure } from '../exposure';
import { Facts } from '../facts';
import { Finding } from '../finding';
import { LeftBehind } from '../left-behind';
import { Permissions } from '../permissions';
import { Policies } from '../policies';
import { Problems } from '../problems';
import { ReportActions } from '../report-actions';
import { RequestPath } from '../request-path';
import { Sent } from '../sent';
import { StatusIcon } from '../status-icon';

interface ReportProps {
	readonly report: ReportData;
	/** The report that this one took the place of. */
	readonly before?: ReportData | undefined;
	/** A policy that was pasted; what it says goes into what is copied of the report. */
	readonly policyText: string;
	readonly docsUrl: string;
	/** Puts a value into the form and tests again. */
	readonly onUse: ( field: TextField, value: string ) => void;
	/** Tests again with what was agreed to. */
	readonly onConsent: ( consents: Consents ) => void;
	readonly onTestAgain: () => void;
}

/** The whole answer: verdict, what to fix first, every permission. */
export default function Report( { report, before, policyText, docsUrl, onUse, onConsent, onTestAgain }: ReportProps ) {
	const headingRef = useRef< HTMLHeadingElement >( null );
	const verdict = describeVerdict( translator, report.verdict );
	const summary = useMemo( () => summarise( translator, report ), [ report ] );
	const { first, others } = useMemo( () => splitFindings( report ), [ report ] );
	const firstText = useMemo( () => first && findingText( translator, report, first ), [ report, first ] );
	const notes = useMemo( () => profileNotes( translator, report ), [ report ] );
	const tone = toneOfVerdict( report.verdict );

	useEffect( () => {
		speak( `${ verdict }. ${ summary }`, 'polite' );
		// With the next frame: asked for now, the whole page would be laid out before it is shown.
		const frame = window.requestAnimationFrame( () => headingRef.current?.focus() );
		return () => window.cancelAnimationFrame( frame );
	}, [ verdict, summary ] );

	const props = { report, docsUrl, onUse, onTestAgain };
	return (
		// The role is written out because some screen readers pass over a section's own.
		// eslint-disable-next-line jsx-a11y/no-redundant-roles
		<section
			role="region"
			aria-label={ __( 'Report', 'bucket-doctor' ) }
			className={ `bucket-doctor-report is-${ tone }` }
		>
			<Card>
				<CardBody>
					<div className="bucket-doctor-report__verdict">
						<StatusIcon tone={ tone } />
						<h2 ref={ headingRef } tabIndex={ -1 }>
							{ verdict }
						</h2>
					</div>
					<p className="bucket-doctor-report__summary">{ summary }</p>
					{ before && <Comparison before={ before } after={ report } /> }
					<RequestPath report={ report } />
					<Consent report={ report } onConsent={ onConsent } />
					{ firstText && (
						<section className="bucket-doctor-section">
							<h3>{ __( 'Fix this first', 'bucket-doctor' ) }</h3>
							<Finding text={ firstText } { ...props } />
						</section>
					) }
					{ others.length > 0 && (
						<section className="bucket-doctor-section">
							<h3>
								{
									/* translators: %d: Number of findings. */
									sprintf( __( 'Also found (%d)', 'bucket-doctor' ), others.length )
								}
							</h3>
							{ others.map( ( finding ) => (
								<Finding
									key={ `${ finding.diagnosis } ${ finding.observations.join( ' ' ) }` }
									text={ findingText( translator, report, finding ) }
									isFolded
									{ ...props }
								/>
							) ) }
						</section>
					) }
					{ notes.length > 0 && (
						<section className="bucket-doctor-section">
							<h3>{ __( 'Good to know', 'bucket-doctor' ) }</h3>
							<ul className="bucket-doctor-notes">
								{ notes.map( ( note ) => (
									<li key={ note }>{ note }</li>
								) ) }
							</ul>
						</section>
					) }
					<section className="bucket-doctor-section">
						<Permissions report={ report } />
					</section>
					<Policies report={ report } shown={ firstText?.remedies ?? [] } />
					<Exposure report={ report } />
					<BucketCare report={ report } />
					<LeftBehind report={ report } />
					<Problems report={ report } />
					<Facts report={ report } />
				</CardBody>
				<CardFooter>
					<ReportActions report={ report } policyText={ policyText } />
					<Sent report={ report } />
				</CardFooter>
			</Card>
		</section>
	);
}
