import { findProfile, isUnproved } from '../../../src/engine';
import type { Decision, Observation, Report } from '../../../src/engine';
import { oracle } from '../oracle/oracle';
import type { Ruling } from '../oracle/ruling';
import { requestOf } from '../oracle/request';
import type { Asked, Sender } from '../oracle/request';
import { excuse } from './reasons';
import type { TrialRun } from './run-trial';

export interface RowFault {
	readonly kind: 'wrong' | 'settleable';
	readonly row: string;
	readonly said: string;
	readonly truth: string;
}

export interface RowCounts {
	decisions: number;
	unknown: number;
	unknownRequired: number;
	/** How many unknowns have which reason. */
	readonly reasons: Record< string, number >;
	readonly faults: RowFault[];
}

export const senderOf = ( { target, profile }: Report ): Sender => ( {
	listPrefix: `${ target.keyPrefix }${ findProfile( profile )?.listName ?? '' }`,
	keyPrefix: target.keyPrefix,
	acl: target.acl,
	serverSideEncryption: target.serverSideEncryption,
	kmsKeyId: '',
	storageClass: target.storageClass,
} );

/** The observation that a decision rests on. */
export const witnessOf = ( { observations }: Report, { observations: [ first ] }: Decision ): Observation | undefined =>
	observations.find( ( { id } ) => id === first );

const ABOUT_OBJECTS = /^(Get|Put|Delete)Object(?!Lock)|^CreateMulti|^Upload|^Abort|^ListParts/;

/** A name in the test's own folder, for rows that nobody was asked about. */
export const ownKey = ( { target }: Report ): string => `${ target.keyPrefix }bucket-doctor-test/0123456789abcdef0123`;

/** The ACL with which the test wrote a file. */
const aclOf = ( { observations }: Report, key: string | undefined ): string =>
	observations.find( ( other ) => other.operation === 'PutObject' && other.key === key )?.request?.headers[
		'x-amz-acl'
	] ?? '';

/** A file that the test wrote. */
const isOwnFile = ( { observations }: Report, key: string ): boolean =>
	observations.some( ( other ) => other.operation === 'PutObject' && other.key === key );

/** The row's request, for the key that was asked about, else for another one. */
export function askedOf(
	report: Report,
	{ action, operation }: Decision,
	witness: Observation | undefined,
	other = ownKey( report )
): Asked {
	const key = witness?.key ?? ( ABOUT_OBJECTS.test( operation ) ? other : '' );
	return {
		...requestOf( action, operation, key, senderOf( report ) ),
		...( witness?.key && isOwnFile( report, witness.key ) ? { ownAcl: aclOf( report, witness.key ) } : {} ),
		...( witness?.probe === 'upload-part' || operation === 'ListParts' ? { isBegun: true } : {} ),
	};
}

/** Whether the request failed at another row's action: then this row was never reached. */
export const isOfSibling = ( report: Report, { action, operation }: Decision, ruling: Ruling ): boolean =>
	ruling.action !== undefined &&
	ruling.action !== action &&
	report.decisions.some( ( other ) => other.operation === operation && other.action === ruling.action );

const isRight = ( { decision }: Decision, { verdict, obstacle }: Ruling ): boolean => {
	switch ( decision ) {
		case 'allowed':
			// An archived file must be brought back before it can be read; that it may be read is true all the same.
			return verdict === 'allowed' || obstacle === 'archived';
		case 'denied':
			return verdict !== 'allowed' && ( verdict !== 'refused' || obstacle === 'kms-key' );
		default:
			return decision === verdict;
	}
};

const describe = ( { verdict, action = '', obstacle }: Ruling ): string =>
	`${ verdict } ${ action } ${ obstacle ?? '' }`.trim();

/** Compares each row of a report with what the oracle says of the row's own request. */
export async function judgeRows( run: TrialRun ): Promise< RowCounts > {
	const { report, trial } = run;
	const counts: RowCounts = { decisions: 0, unknown: 0, unknownRequired: 0, reasons: {}, faults: [] };
	for ( const row of report.decisions ) {
		// Nobody asks these, so that there is nothing to be right about.
		if ( isUnproved( row.action ) && row.decision === 'unknown' ) {
			continue;
		}
		const witness = witnessOf( report, row );
		const asked = askedOf( report, row, witness );
		const name = `${ row.action } ${ row.operation } ${ asked.key }`;
		counts.decisions++;
		if ( row.decision === 'unknown' ) {
			const reason = row.reason ?? 'none';
			counts.unknown++;
			counts.unknownRequired += row.need === 'required' ? 1 : 0;
			counts.reasons[ reason ] = ( counts.reasons[ reason ] ?? 0 ) + 1;
			const fault = await excuse( run, row, asked );
			if ( fault ) {
				counts.faults.push( {
					kind: fault.kind,
					row: name,
					said: `unknown (${ reason })`,
					truth: fault.truth,
				} );
			}
			continue;
		}
		const ruling = await oracle( trial.world, asked );
		// A refusal without words is the request's: which of its actions it is about was not said.
		const isMistaken = row.decision !== 'denied' && isOfSibling( report, row, ruling );
		if ( ! isRight( row, ruling ) || isMistaken ) {
			counts.faults.push( { kind: 'wrong', row: name, said: row.decision, truth: describe( ruling ) } );
		}
	}
	return counts;
}
