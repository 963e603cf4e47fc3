/**
 * A place that the author has to fill in. The catalogue tests (tests/catalogue/gaps.test.ts) name every one that is left.
 *
 * @param {string} what What belongs here, as the rest of “fill in: …”.
 */
export const gap = ( what ) => `‹fill in: ${ what }›`;

/** @param {string} id Such as `missing-bucket`. */
export const camelCase = ( id ) => id.replace( /-([a-z0-9])/g, ( _, letter ) => letter.toUpperCase() );
