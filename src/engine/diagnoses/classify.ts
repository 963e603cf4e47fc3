import type { Evidence } from '../evidence';
import type { Params } from '../model/finding';
import type { Problem } from '../model/report';
import type { Diagnosis } from './define-diagnosis';
import { diagnoses } from './index';

/** What an answer means, and which diagnoses failed while looking at it. */
export type Classification = { readonly problems: readonly Problem[] } & (
	| { readonly diagnosis: Diagnosis; readonly params: Params }
	| { readonly diagnosis?: undefined; readonly params?: undefined }
);

/** The first diagnosis that reads the evidence. One that throws is passed over and reported: a mistake in it must not end a test. */
export function classify( evidence: Evidence, registry: readonly Diagnosis[] = diagnoses ): Classification {
	const problems: Problem[] = [];
	for ( const diagnosis of registry ) {
		try {
			const params = diagnosis.read( evidence );
			if ( params ) {
				return { diagnosis, params, problems };
			}
		} catch ( error ) {
			const message = `${ evidence.observation.id }: ${ String( error ) }`;
			problems.push( { kind: 'diagnosis', code: diagnosis.id, message } );
		}
	}
	return { problems };
}
