/** Whether the document's root element has this local name. A sign-in page or another subresource's answer has not. */
export function hasRoot( body: string, name: string ): boolean {
	const [ , root ] = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec( body ) ?? [];
	return root === name;
}

/** Whether the answer is an error document of this very code: “none is set” is said only to those who may ask. */
export const hasErrorCode = ( body: string, code: string ): boolean =>
	hasRoot( body, 'Error' ) && body.includes( `<Code>${ code }</Code>` );
