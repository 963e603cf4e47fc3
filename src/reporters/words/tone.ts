/** How a word is coloured and which icon stands beside it; never the only carrier of a meaning. */
export type Tone = 'good' | 'bad' | 'warning' | 'unknown' | 'neutral';
