import { readToldRegion } from '../reading/told-region';
import { evidenceOf } from './evidence-of';
import { NOBODY } from './identity';
import type { Seen } from './run';

/** The bucket's region as S3 itself told it, in a header or in the refusal of a wrong one; undefined until it has. */
export function toldRegion( run: Seen ): string | undefined {
	for ( const observation of run.observations ) {
		const told = readToldRegion( evidenceOf( run, observation, NOBODY ) );
		if ( told !== undefined ) {
			return told;
		}
	}
	return undefined;
}
