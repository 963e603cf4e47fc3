import { CopyButton } from '../copy-button';

interface CopyBlockProps {
	readonly label: string;
	readonly text: string;
}

/** Lines to copy, with their button. */
export function CopyBlock( { label, text }: CopyBlockProps ) {
	return (
		<div className="bucket-doctor-copy">
			<div className="bucket-doctor-copy__head">
				<span>{ label }</span>
				<CopyButton text={ text } description={ label } />
			</div>
			<pre dir="ltr">
				<code>{ text }</code>
			</pre>
		</div>
	);
}
