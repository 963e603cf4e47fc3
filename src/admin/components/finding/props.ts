import type { Report } from '../../../engine';
import type { FindingText } from '../../../reporters';
import type { TextField } from '../../form-values';

export interface FindingProps {
	readonly report: Report;
	readonly text: FindingText;
	/** Base of the docs pages, without a slash at its end; '' = none. */
	readonly docsUrl: string;
	/** Puts a value into the form and tests again. */
	readonly onUse: ( field: TextField, value: string ) => void;
	readonly onTestAgain: () => void;
	/** Only the title is shown until it is opened. */
	readonly isFolded?: boolean;
}
