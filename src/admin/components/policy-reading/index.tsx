import { speak } from '@wordpress/a11y';
import { useEffect, useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { findProfile, lintPolicy, toTarget, withPastedPolicy } from '../../../engine';
import type { PolicyReading as Reading, Report } from '../../../engine';
import { explainPolicyReading, policyRemarks, policyRows, summarisePolicy } from '../../../reporters';
import { siteFolder } from '../../boot';
import { tidy, toConnection } from '../../form-values';
import type { FormValues } from '../../form-values';
import { useSettled } from '../../hooks/use-settled';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';

export interface PolicyReadingProps {
	readonly text: string;
	readonly values: FormValues;
	/** Of the last test; it tells which rows are open. */
	readonly report: Report | undefined;
}

interface Held {
	readonly reading: Reading;
	readonly bucket: string;
	readonly folder: string;
	readonly profile: string;
}

/** The text held against the last test, or against what was entered where there was none. */
function read( text: string, values: FormValues, report: Report | undefined ): Held | undefined {
	const profile = findProfile( report?.profile ?? values.profile );
	const reading = report && withPastedPolicy( report, text ).policy.pasted;
	if ( ! profile ) {
		return undefined;
	}
	const target = report?.target ?? toTarget( toConnection( tidy( values ) ), profile, siteFolder() );
	return {
		reading: reading ?? lintPolicy( text, { target, profile } ),
		bucket: target.bucket,
		folder: target.keyPrefix,
		profile: profile.name,
	};
}

function Remarks( { reading }: { readonly reading: Reading } ) {
	const remarks = policyRemarks( translator, reading );
	return remarks.length ? (
		<ul className="bucket-doctor-policy-reading__remarks">
			{ remarks.map( ( { finding, severity, tone, title, place, why, todo } ) => (
				<li
					key={ `${ finding.rule } ${ place } ${ title }` }
					className={ `bucket-doctor-finding is-${ finding.severity }` }
				>
					<h4>
						<StatusIcon tone={ tone } />
						<span className="screen-reader-text">{ severity }: </span>
						{ title }
					</h4>
					<p className="bucket-doctor-policy-reading__place">{ place }</p>
					<p>{ why }</p>
					<p>
						<strong>{ __( 'What to do:', 'bucket-doctor' ) }</strong> { todo }
					</p>
				</li>
			) ) }
		</ul>
	) : null;
}

function Rows( { reading }: { readonly reading: Reading } ) {
	const rows = policyRows( translator, reading );
	return rows.length ? (
		<>
			<h4>{ __( 'What the text says of what is not tested', 'bucket-doctor' ) }</h4>
			<p>{ explainPolicyReading( translator ) }</p>
			<dl className="bucket-doctor-policy-reading__rows">
				{ rows.map( ( { row, what, need, word, tone } ) => (
					<div key={ `${ row.action } ${ row.operation }` }>
						<dt>
							{ what } ({ need })<code dir="ltr">{ `${ row.action } · ${ row.operation }` }</code>
						</dt>
						<dd>
							<StatusIcon tone={ tone } /> { word }
						</dd>
					</div>
				) ) }
			</dl>
		</>
	) : null;
}

/** What a pasted policy says: mistakes with their places, and rows that no test has answered. */
export default function PolicyReading( { text, values, report }: PolicyReadingProps ) {
	const held = useMemo( () => read( text, values, report ), [ text, values, report ] );
	const isSettled = useSettled( text, true );
	const summary = held && summarisePolicy( translator, held.reading );

	useEffect( () => {
		if ( summary && isSettled ) {
			speak( summary, 'polite' );
		}
	}, [ summary, isSettled ] );

	if ( ! held ) {
		return null;
	}
	const { reading, bucket, folder, profile } = held;
	return (
		<section className="bucket-doctor-policy-reading" aria-label={ __( 'What the policy says', 'bucket-doctor' ) }>
			<h3>{ summary }</h3>
			{ bucket !== '' && (
				<p className="bucket-doctor-policy-reading__place">
					{ sprintf(
						/* translators: 1: Name of a profile, e.g. UpdraftPlus, 2: bucket and folder, e.g. site-backups/example/. */
						__( 'Held against %1$s in %2$s.', 'bucket-doctor' ),
						profile,
						`${ bucket }/${ folder }`
					) }
				</p>
			) }
			<Remarks reading={ reading } />
			<Rows reading={ reading } />
		</section>
	);
}
