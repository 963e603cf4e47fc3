import type { Tone } from '../words/tone';

const MARKS: Record< Tone, string > = { good: '[ok]', bad: '[!!]', warning: '[ !]', unknown: '[??]', neutral: '[--]' };

/** Four columns of ASCII in place of an icon. */
export const markOf = ( tone: Tone ): string => MARKS[ tone ];
