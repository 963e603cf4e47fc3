import { useState } from '@wordpress/element';
import type { ReactNode } from 'react';

interface FoldProps {
	readonly summary: ReactNode;
	readonly className?: string;
	readonly children: () => ReactNode;
}

/** Something folded up. A report folds the proof of every row, and few are looked at: each is made when it is first opened. */
export function Fold( { summary, className, children }: FoldProps ) {
	const [ wasOpened, setWasOpened ] = useState( false );
	return (
		<details
			className={ className }
			onToggle={ ( { currentTarget } ) => setWasOpened( ( before ) => before || currentTarget.open ) }
		>
			<summary>{ summary }</summary>
			{ wasOpened && children() }
		</details>
	);
}
