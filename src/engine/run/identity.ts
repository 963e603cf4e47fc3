import { isResponse } from '../model/observation';
import type { Identity, PrincipalKind } from '../model/report';
import { firstText } from '../reading/descendants';
import { readDenial } from '../reading/denial-message';
import { readServiceError } from '../reading/service-error';
import type { Seen } from './run';

const ARN = /^arn:[a-z-]+:(iam|sts)::(\d{1,12}):(.+)$/;

export const NOBODY: Identity = { arn: '', account: '', kind: 'unknown' };

function kindOf( service: string, rest: string ): PrincipalKind {
	if ( service === 'iam' ) {
		if ( rest === 'root' ) {
			return 'root';
		}
		return rest.startsWith( 'user/' ) ? 'user' : 'unknown';
	}
	if ( rest.startsWith( 'assumed-role/' ) ) {
		return 'role';
	}
	return rest.startsWith( 'federated-user/' ) ? 'federated' : 'unknown';
}

/** A principal's ARN taken apart; nobody for anything else. */
export function parsePrincipal( arn: string ): Identity {
	const [ , service, account, rest ] = ARN.exec( arn ) ?? [];
	return service && account && rest ? { arn, account, kind: kindOf( service, rest ) } : NOBODY;
}

/** Who the key is: as STS says, else as a denial of S3 itself names the caller. */
export function identify( run: Seen ): Identity {
	for ( const { operation, answer } of run.observations ) {
		if ( operation === 'GetCallerIdentity' && isResponse( answer ) && answer.status === 200 ) {
			const arn = firstText( answer.body, 'Arn' );
			return arn ? parsePrincipal( arn ) : NOBODY;
		}
	}
	for ( const { answer } of run.observations ) {
		const error = isResponse( answer ) ? readServiceError( answer ) : undefined;
		const principal = error && readDenial( error.message )?.principal;
		if ( principal ) {
			return parsePrincipal( principal );
		}
	}
	return NOBODY;
}
