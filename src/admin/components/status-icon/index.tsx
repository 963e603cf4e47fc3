import type { Tone } from '../../../reporters';

const PATHS: Record< Tone, string > = {
	good: 'M9.5 15.6 5.9 12l-1.3 1.3 4.9 4.9L20 7.7l-1.3-1.3z',
	bad: 'm17.7 7.6-1.3-1.3-4.4 4.4-4.4-4.4-1.3 1.3 4.4 4.4-4.4 4.4 1.3 1.3 4.4-4.4 4.4 4.4 1.3-1.3-4.4-4.4z',
	warning: 'M11 5h2v9h-2zm0 11h2v2.5h-2z',
	unknown:
		'M12 5c-2.2 0-3.8 1.5-3.9 3.6h1.9c.1-1.2.8-1.9 2-1.9 1.100 0 1.900.7 1.900 1.700 0 .9-.5 1.400-1.400 2-1.100.7-1.500 1.500-1.500 2.800v.6h1.900v-.5c0-.9.3-1.300 1.300-1.900 1.100-.7 1.700-1.600 1.700-3C15.900 6.400 14.300 5 12 5zm-1.100 11.500h2v2h-2z',
	neutral: 'M7 11.200h10v1.600H7z',
};

/** A sign beside a word that says the same; hidden from screen readers. */
export function StatusIcon( { tone }: { readonly tone: Tone } ) {
	return (
		<span className={ `bucket-doctor-icon is-${ tone }` } aria-hidden="true">
			<svg viewBox="0 0 24 24" width="20" height="20" focusable="false">
				<path d={ PATHS[ tone ] } />
			</svg>
		</span>
	);
}
