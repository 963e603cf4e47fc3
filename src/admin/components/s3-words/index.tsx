import { introduceQuote } from '../../../reporters';
import type { Quote } from '../../../reporters';
import { translator } from '../../translator';

/** An answer in the store’s own words. They are data: shown as text, left to right, never as markup. */
export function S3Words( { quote }: { readonly quote: Quote } ) {
	return (
		<figure className="bucket-doctor-words">
			<figcaption>{ introduceQuote( translator, quote ) }</figcaption>
			{ quote.words && (
				<blockquote dir="ltr">
					<code dir="ltr">{ quote.words }</code>
				</blockquote>
			) }
		</figure>
	);
}
