import type { Picture } from './define-caution';

/** Id of the newest observation of a probe, as a list. */
export function newest( { observations }: Picture, probe: string ): readonly string[] {
	const found = observations.findLast( ( observation ) => observation.probe === probe );
	return found ? [ found.id ] : [];
}

export const together = ( ...proofs: ReadonlyArray< readonly string[] > ): readonly string[] => [
	...new Set( proofs.flat() ),
];
