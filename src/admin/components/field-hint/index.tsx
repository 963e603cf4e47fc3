import { Button } from '@wordpress/components';
import type { FieldHint as Hint } from '../../field-state';
import { translator } from '../../translator';

interface FieldHintProps {
	/** Of the words alone, for the field's description. */
	readonly id: string;
	readonly hint: Hint | undefined;
	readonly onRepaired: () => void;
}

/** What looks like a mistake. The place is always there, so that what comes into it is said aloud. */
export function FieldHint( { id, hint, onRepaired }: FieldHintProps ) {
	const repair = hint?.hint.repair;
	return (
		<div className="bucket-doctor-hint" aria-live="polite">
			{ hint && (
				<>
					<span id={ id }>{ hint.hint.describe( translator ) }</span>{ ' ' }
					{ repair && hint.onRepair && (
						<Button
							variant="link"
							onClick={ () => {
								hint.onRepair?.();
								onRepaired();
							} }
						>
							{ repair.describe( translator ) }
						</Button>
					) }
				</>
			) }
		</div>
	);
}
