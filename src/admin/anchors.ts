import type { Finding, Report } from '../engine';

/** Ids of the parts of a report that other parts point to. */
export const PERMISSIONS_ID = 'bucket-doctor-permissions';

export const findingId = ( { findings }: Report, finding: Finding ): string =>
	`bucket-doctor-finding-${ findings.indexOf( finding ) + 1 }`;
