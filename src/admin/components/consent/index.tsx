import { Button } from '@wordpress/components';
import type { Consents, Report } from '../../../engine';
import { describeConsent, offeredConsents } from '../../../reporters';
import { translator } from '../../translator';

interface ConsentProps {
	readonly report: Report;
	readonly onConsent: ( consents: Consents ) => void;
}

/** Asks for what the test did not do on its own. Agreeing holds for the one test that follows. */
export function Consent( { report, onConsent }: ConsentProps ) {
	return (
		<>
			{ offeredConsents( report ).map( ( consent ) => {
				const { question, answer } = describeConsent( translator, consent );
				return (
					<div key={ consent } className="bucket-doctor-consent">
						<p>{ question }</p>
						<Button
							variant="secondary"
							onClick={ () => onConsent( { [ consent ]: true } ) }
							__next40pxDefaultSize
						>
							{ answer }
						</Button>
					</div>
				);
			} ) }
		</>
	);
}
