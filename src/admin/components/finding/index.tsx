import { ExternalLink } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Provider } from '../../../engine';
import { describeSeverity, toneOfSeverity } from '../../../reporters';
import type { FindingText } from '../../../reporters';
import type { TextField } from '../../form-values';
import { translator } from '../../translator';
import { Remedy } from '../remedy';
import { S3Words } from '../s3-words';
import { StatusIcon } from '../status-icon';

interface FindingProps {
	readonly text: FindingText;
	readonly provider: Provider;
	/** Base of the docs pages, without a slash at its end; '' = none. */
	readonly docsUrl: string;
	readonly onUse: ( field: TextField, value: string ) => void;
}

/** What is wrong, how it was seen, why it happens and what to do. */
export function Finding( { text, provider, docsUrl, onUse }: FindingProps ) {
	const id = useId();
	const { finding, title, observed, cause, quotes, remedies } = text;
	return (
		<article className={ `bucket-doctor-finding is-${ finding.severity }` } aria-labelledby={ id }>
			<h4 id={ id } className="bucket-doctor-finding__title">
				<StatusIcon tone={ toneOfSeverity( finding.severity ) } />
				<span>
					<span className="screen-reader-text">{ describeSeverity( translator, finding.severity ) }: </span>
					{ title }
				</span>
			</h4>
			{ observed && <p>{ observed }</p> }
			{ quotes.map( ( quote ) => (
				<S3Words key={ quote.id } quote={ quote } />
			) ) }
			{ cause && (
				<p>
					<strong>{ __( 'Why:', 'bucket-doctor' ) }</strong> { cause }
				</p>
			) }
			{ remedies.length > 0 && (
				<>
					<h5 className="bucket-doctor-finding__subtitle">{ __( 'What to do', 'bucket-doctor' ) }</h5>
					<ol className="bucket-doctor-finding__remedies">
						{ remedies.map( ( remedy ) => (
							<Remedy key={ remedy.title } remedy={ remedy } provider={ provider } onUse={ onUse } />
						) ) }
					</ol>
				</>
			) }
			{ docsUrl && (
				<ExternalLink href={ `${ docsUrl }/diagnoses/${ finding.diagnosis }` }>
					{ __( 'More about this', 'bucket-doctor' ) }
				</ExternalLink>
			) }
		</article>
	);
}
