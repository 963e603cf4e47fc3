/**
 * @param {string} what What would be needed.
 * @throws {Error} Always: the plugin's build leaves it out because nothing that the engine does can reach it.
 */
export const leftOut = ( what ) => {
	throw new Error( `${ what } is not part of this build (scripts/webpack/lean-sdk.js).` );
};

/** A plugin of a client that adds nothing to its middleware. */
export const noPlugin = () => ( { applyToStack: () => {} } );
