/** Whether something holds; `maybe` = the text alone does not tell. */
export type Truth = 'yes' | 'no' | 'maybe';

const first = ( order: readonly Truth[], truths: readonly Truth[], otherwise: Truth ): Truth =>
	order.find( ( truth ) => truths.includes( truth ) ) ?? otherwise;

export const some = ( truths: readonly Truth[] ): Truth => first( [ 'yes', 'maybe' ], truths, 'no' );

export const every = ( truths: readonly Truth[] ): Truth => first( [ 'no', 'maybe' ], truths, 'yes' );

export const not = ( truth: Truth ): Truth => ( ( { yes: 'no', no: 'yes', maybe: 'maybe' } ) as const )[ truth ];
