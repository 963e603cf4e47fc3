/** Whether the document's root element has this local name. A sign-in page or another subresource's answer has not. */
export function hasRoot( body: string, name: string ): boolean {
	const [ , root ] = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec( body ) ?? [];
	return root === name;
}
