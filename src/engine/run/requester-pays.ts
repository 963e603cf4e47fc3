import { probes } from '../probes';
import { readRefusal } from '../reading/refusal';
import { evidenceOf } from './evidence-of';
import { NOBODY } from './identity';
import { judgeLatest } from './judge-latest';
import { latest } from './run';
import type { Seen } from './run';

/** Whether the folder was refused without words, and could be listed beside that with an offer to pay. */
export function isPaidByRequester( run: Seen ): boolean {
	const plain = latest( run, probes.listObjects.id );
	const paid = latest( run, probes.listObjectsAsRequester.id );
	return (
		plain !== undefined &&
		paid?.wave === plain.wave &&
		readRefusal( evidenceOf( run, plain, NOBODY ) )?.kind === 'plain' &&
		judgeLatest( run, probes.listObjectsAsRequester )?.decision === 'allowed'
	);
}
