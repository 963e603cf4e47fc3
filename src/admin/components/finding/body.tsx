import { Button, ExternalLink } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Remedy } from '../remedy';
import { S3Words } from '../s3-words';
import { MessageForOthers } from './message-for-others';
import type { FindingProps } from './props';

/** Everything of a finding below its title. */
export function FindingBody( { report, text, docsUrl, onUse, onTestAgain }: Omit< FindingProps, 'isFolded' > ) {
	const { finding, observed, cause, quotes, remedies } = text;
	return (
		<div className="bucket-doctor-finding__body">
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
							<Remedy
								key={ remedy.title }
								remedy={ remedy }
								provider={ report.target.provider }
								onUse={ onUse }
							/>
						) ) }
					</ol>
					<div className="bucket-doctor-finding__next">
						<Button variant="secondary" onClick={ onTestAgain } __next40pxDefaultSize>
							{ __( 'I have changed it: test again', 'bucket-doctor' ) }
						</Button>
						<MessageForOthers report={ report } text={ text } />
					</div>
				</>
			) }
			{ docsUrl && (
				<ExternalLink href={ `${ docsUrl }/diagnoses/${ finding.diagnosis }` }>
					{ __( 'More about this', 'bucket-doctor' ) }
				</ExternalLink>
			) }
		</div>
	);
}
