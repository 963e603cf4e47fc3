/** What is wrong with a field; takes the place of its help, so that it is read together with the label. */
export function FieldError( { children }: { readonly children: string } ) {
	return (
		<span className="bucket-doctor-field-error" role="alert">
			{ children }
		</span>
	);
}
