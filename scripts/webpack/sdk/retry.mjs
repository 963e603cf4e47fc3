// The engine sends every request once: a second attempt would hide what the first one met.

export const DEFAULT_MAX_ATTEMPTS = 1;
export const DEFAULT_RETRY_MODE = 'standard';
export const RETRY_MODES = { STANDARD: 'standard', ADAPTIVE: 'adaptive' };

export const resolveRetryConfig = ( config ) => config;

/** Passes everything on; other middleware takes its place after the one of this name. */
const passOn = ( next ) => ( args ) => next( args );

export const getRetryPlugin = () => ( {
	applyToStack: ( stack ) =>
		stack.add( passOn, {
			name: 'retryMiddleware',
			tags: [ 'RETRY' ],
			step: 'finalizeRequest',
			priority: 'high',
			override: true,
		} ),
} );
