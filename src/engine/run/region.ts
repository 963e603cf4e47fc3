import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import { readServiceError } from '../reading/service-error';
import type { Run } from './run';

const REGION = /^[a-z0-9-]{1,32}$/;

const fromAnswer = ( { answer }: Observation ): string | undefined => {
	if ( ! isResponse( answer ) ) {
		return undefined;
	}
	const header = answer.headers[ 'x-amz-bucket-region' ];
	const error = readServiceError( answer );
	const body = error?.code === 'AuthorizationHeaderMalformed' ? error.fields.Region : undefined;
	return header ?? body;
};

/**
 * The bucket's region as S3 itself told it, in a header or in the refusal of a wrong one. A name of another form is not used: it would become
 * part of a host name.
 */
export function toldRegion( run: Run ): string | undefined {
	const told = run.observations.map( fromAnswer ).find( ( region ) => region !== undefined );
	return told !== undefined && REGION.test( told ) ? told : undefined;
}
