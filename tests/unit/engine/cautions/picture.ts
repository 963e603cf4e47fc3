import type { Exposure, Reach } from '../../../../src/engine';
import type { Picture } from '../../../../src/engine/cautions/define-caution';
import { findProfile } from '../../../../src/engine';
import { CONTEXT } from '../diagnoses/support/fixture';
import type { Observation } from '../../../../src/engine/model/observation';

export const yes: Reach = { value: 'yes', proof: [ 'a.1' ] };
export const no: Reach = { value: 'no', proof: [ 'b.1' ] };
const open: Reach = { value: 'unknown', reason: 'not-probed', proof: [] };

/** Nothing known of what a thief could do. */
export const NOTHING: Exposure = {
	read: open,
	list: open,
	overwrite: { value: 'unknown', reason: 'not-probed', proof: [] },
	delete: open,
	deleteVersions: open,
	otherFolders: { list: open, read: open, write: open },
	otherBuckets: { names: open, content: open },
	publish: open,
	changeSettings: open,
	restorable: { value: 'unknown', reason: 'not-probed', proof: [] },
};

export interface Seen extends Partial< Omit< Picture, 'profile' | 'target' | 'exposure' > > {
	readonly profile?: string;
	readonly target?: Partial< Picture[ 'target' ] >;
	readonly exposure?: Partial< Exposure >;
}

/** A run that saw nothing but what is given. */
export function picture( { profile: id = 'updraftplus', target, exposure, ...others }: Seen = {} ): Picture {
	const profile = findProfile( id );
	if ( ! profile ) {
		throw new Error( `there is no profile ${ id }` );
	}
	return {
		profile,
		target: {
			...CONTEXT.target,
			acl: 'private',
			...target,
		},
		identity: { arn: '', account: '', kind: 'unknown' },
		decisions: [],
		bucket: {},
		observations: [],
		exposure: { ...NOTHING, ...exposure },
		...others,
	};
}

/** The answer to the list of uploads: one that was begun at this time, as seen on 22 November. */
export const listOfUploads = ( initiated: string, headers: Record< string, string > = {} ): Observation => ( {
	id: 'list-multipart-uploads.1',
	probe: 'list-multipart-uploads',
	wave: 1,
	operation: 'ListMultipartUploads',
	anonymous: false,
	region: 'eu-central-1',
	answer: {
		status: 200,
		headers: { date: 'Sun, 22 Nov 2026 12:00:00 GMT', ...headers },
		body: `<ListMultipartUploadsResult><Upload><Key>example/a.zip</Key><Initiated>${ initiated }</Initiated></Upload></ListMultipartUploadsResult>`,
		bodyBytes: 0,
	},
} );
