import { randomUUID } from 'node:crypto';
import { parameter, type Incoming } from './http/incoming';
import type { Reply } from './http/reply';
import { subject } from './authorize/denial-message';
import { StsError } from './signature/sts-error';
import { verifySts } from './signature/verify-sts';
import type { Universe } from './state/universe';
import { plainDocument, type XmlNode } from './xml';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** On the shared port, STS is what a form is posted to at the root, or asked for an Action there. */
export const isForSts = ( request: Incoming ): boolean =>
	request.address.service === 'sts' ||
	( request.path === '/' && ( request.method === 'POST' || request.query.Action !== undefined ) );

const parameters = ( request: Incoming ): URLSearchParams => new URLSearchParams( request.body.toString() );

/** The action a request names, `GetCallerIdentity`. */
export const stsAction = ( request: Incoming ): string =>
	parameters( request ).get( 'Action' ) ?? parameter( request, 'Action' ) ?? 'MissingAction';

function reply( status: number, root: string, content: XmlNode, requestId: string ): Reply {
	return {
		status,
		headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
		body: plainDocument( root, { '@xmlns': NAMESPACE, ...content } ).replace( /^<\?xml.*\n/, '' ),
	};
}

async function act( request: Incoming, universe: Universe ): Promise< XmlNode > {
	const { principal, account } = await verifySts( request, universe );
	const action = stsAction( request );
	if ( action === 'GetCallerIdentity' ) {
		return { Arn: principal.arn, UserId: principal.userId, Account: account };
	}
	if ( action === 'MissingAction' ) {
		throw new StsError( 400, 'MissingAction', 'Could not find operation to perform' );
	}
	if ( ! /^(?:Assume|Get|Decode)[A-Za-z]+$/.test( action ) ) {
		throw new StsError( 400, 'InvalidAction', `Could not find operation ${ action } for version 2011-06-15` );
	}
	throw new StsError( 403, 'AccessDenied', subject( principal.arn, `sts:${ action }` ) );
}

/** An error in the shape of STS. */
export function stsErrorReply( error: StsError, requestId: string = randomUUID() ): Reply {
	const content = { Error: { Type: 'Sender', Code: error.code, Message: error.message }, RequestId: requestId };
	return reply( error.status, 'ErrorResponse', content, requestId );
}

/** Answers a request to STS. Whoever has a valid key may ask who it is; everything else is denied. */
export async function answerSts( request: Incoming, universe: Universe ): Promise< Reply > {
	const requestId = randomUUID();
	try {
		const result = await act( request, universe );
		const action = stsAction( request );
		return reply(
			200,
			`${ action }Response`,
			{ [ `${ action }Result` ]: result, ResponseMetadata: { RequestId: requestId } },
			requestId
		);
	} catch ( error ) {
		if ( ! ( error instanceof StsError ) ) {
			throw error;
		}
		return stsErrorReply( error, requestId );
	}
}
