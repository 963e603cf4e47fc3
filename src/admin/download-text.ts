/** Lets the browser save a text as a file. */
export function downloadText( name: string, type: string, text: string ): void {
	const url = window.URL.createObjectURL( new window.Blob( [ text ], { type } ) );
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = name;
	link.click();
	window.URL.revokeObjectURL( url );
}
