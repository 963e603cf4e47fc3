import { isIamAction } from '../../iam/action';
import { describeAction } from '../../iam/describe-action';
import type { Translator } from '../../ports';

/** The action in the reader's words, or its own name where the engine has none for it. */
export const actionText = ( translator: Translator, action: string ): string =>
	isIamAction( action ) ? describeAction( translator, action ) : action;
