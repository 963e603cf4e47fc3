import { worldNamed } from '../../support/run-world';
import type { Entries } from '../../../src/engine';

export type Statement = Readonly< Record< string, unknown > >;

/** A world as far as scenarios change it. */
export interface ChangeableWorld {
	typed: Record< string, unknown >;
	principals: { policies: unknown[]; groups?: unknown[] }[];
	buckets: Record< string, unknown >[];
	faults?: unknown[];
	[ field: string ]: unknown;
}

/** One thing that goes wrong with S3, and how the doctor has to see it. */
interface Common {
	/** What users see or say, in a few words. */
	readonly complaint: string;
}

/** It can be had as a world: the test is run there. */
export interface InAWorld extends Common {
	readonly world: ChangeableWorld;
	/** Diagnosis of the first finding; undefined = none. */
	readonly first: string | undefined;
	/** What the report says in so many words. */
	readonly says: readonly RegExp[];
}

/** It is seen before anything is sent. */
export interface InTheForm extends Common {
	readonly entries: Partial< Entries >;
	/** Rule of the hint. */
	readonly hint: string;
}

/** No answer comes, or none that a world could give: recorded answers stand for it. */
export interface OnRecord extends Common {
	/** Name in tests/fixtures/observations. */
	readonly recorded: string;
	readonly diagnosis: string;
}

/** It cannot happen to this plugin. */
export interface Impossible extends Common {
	readonly because: string;
}

export type Scenario = InAWorld | InTheForm | OnRecord | Impossible;

/** A copy of a named world, changed. */
export function changed( name: string, change: ( world: ChangeableWorld ) => void ): ChangeableWorld {
	const world = worldNamed( name ) as unknown as ChangeableWorld;
	change( world );
	return world;
}

/** A copy of a named world. */
export const named = ( name: string ): ChangeableWorld => changed( name, () => undefined );

/** Puts these statements in place of all policies of the user and of the user's groups. */
export const withPolicy =
	( ...statements: readonly Statement[] ) =>
	( world: ChangeableWorld ): void => {
		const [ user ] = world.principals;
		if ( ! user ) {
			throw new Error( 'the world has no user' );
		}
		user.groups = [];
		user.policies = [ { name: 'site', document: { Version: '2012-10-17', Statement: statements } } ];
	};

/** Sets the bucket's policy. */
export const withBucketPolicy =
	( ...statements: readonly Statement[] ) =>
	( world: ChangeableWorld ): void =>
		void Object.assign( world.buckets[ 0 ] ?? {}, { policy: { Version: '2012-10-17', Statement: statements } } );

export const allow = ( Action: string | readonly string[], Resource: string, rest: Statement = {} ): Statement => ( {
	Effect: 'Allow',
	Action,
	Resource,
	...rest,
} );

/** Refuses uploads to everybody under a condition, by the bucket's policy. */
export const withUploadsDenied = ( Condition: Statement ): ( ( world: ChangeableWorld ) => void ) =>
	withBucketPolicy( {
		Effect: 'Deny',
		Principal: '*',
		Action: 's3:PutObject',
		Resource: `${ BUCKET }/*`,
		Condition,
	} );

export const BUCKET = 'arn:aws:s3:::site-backups';
export const FOLDER = `${ BUCKET }/example/*`;
export const MEDIA_BUCKET = 'arn:aws:s3:::site-media';
export const MEDIA_FOLDER = `${ MEDIA_BUCKET }/wp-content/uploads/*`;
