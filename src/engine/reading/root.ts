import type { Response } from '../model/observation';

/** Whether the document's root element has this local name. A sign-in page or another subresource's answer has not. */
export function hasRoot( body: string, name: string ): boolean {
	const [ , root ] = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec( body ) ?? [];
	return root === name;
}

/** Whether a success is this XML document, or would be: what is not the test's own comes without its body. */
export const isDocument = ( { status, headers, body }: Response, root: string ): boolean =>
	status === 200 && ( body === '' ? ( headers[ 'content-type' ] ?? '' ).includes( 'xml' ) : hasRoot( body, root ) );

/** Whether the answer is an error document of this very code: “none is set” is said only to those who may ask. */
export const hasErrorCode = ( body: string, code: string ): boolean =>
	hasRoot( body, 'Error' ) && body.includes( `<Code>${ code }</Code>` );
