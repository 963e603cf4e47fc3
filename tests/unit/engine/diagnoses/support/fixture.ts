import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { sprintf } from '@wordpress/i18n';
import type { Response, Target, Translator } from '../../../../../src/engine';
import type { Evidence } from '../../../../../src/engine/evidence';
import type { IamAction } from '../../../../../src/engine/iam/action';
import { isFailure, isResponse } from '../../../../../src/engine/model/observation';
import type { Observation } from '../../../../../src/engine/model/observation';
import { readServiceError } from '../../../../../src/engine/reading/service-error';

const FOLDER = join( __dirname, '../../../../fixtures/observations' );

export const TAGS = [ 'recorded', 'documented', 'pasted', 'measured', 'read', 'inferred', 'made' ] as const;

/** Explained in the README of tests/fixtures/observations. */
export interface Fixture {
	readonly source: string;
	readonly tag: ( typeof TAGS )[ number ];
	/** Only in near misses: what it is instead. */
	readonly why?: string;
	readonly target?: Partial< Target >;
	readonly actions?: readonly IamAction[];
	/** The answer to the same request without the owner's check. */
	readonly withoutOwnerCheck?: Response;
	/** Keys at which the same request passed. */
	readonly passedKeys?: readonly string[];
	/** Number of actions, where none at all was allowed. */
	readonly nothingAllowed?: number;
	/** A header with which the same upload passed. */
	readonly acceptedHeader?: Evidence[ 'acceptedHeader' ];
	/** Whether the plugin's list passed with an offer to pay for it. */
	readonly isPaidByRequester?: boolean;
	/** Headers of an upload that passed where parts are refused. */
	readonly headersWithoutParts?: readonly string[];
	readonly observation: Observation;
}

const TARGET: Target = {
	provider: 'aws',
	endpoint: '',
	stsEndpoint: '',
	region: 'eu-central-1',
	bucket: 'site-backups',
	prefix: 'example/',
	keyPrefix: 'example/',
	addressing: 'virtual',
	acl: 'none',
	serverSideEncryption: '',
	kmsKeyId: '',
	storageClass: '',
	accessKeyId: 'AKIARTX3GSDSVNNBOPER',
};

/** Names without `.json`: `<diagnosis>.<provider>` or `<diagnosis>.near-miss`, with `-2` or a word where there are several. */
export const fixtureNames = (): readonly string[] =>
	readdirSync( FOLDER )
		.filter( ( name ) => name.endsWith( '.json' ) )
		.map( ( name ) => name.replace( /\.json$/, '' ) );

export const readFixture = ( name: string ): Fixture =>
	JSON.parse( readFileSync( join( FOLDER, `${ name }.json` ), 'utf8' ) );

/** What a diagnosis is given of that fixture; `target` changes single fields of its target. */
export function evidenceOf( name: string, target: Partial< Target > = {} ): Evidence {
	const fixture = readFixture( name );
	const { answer } = fixture.observation;
	const response = isResponse( answer ) ? answer : undefined;
	const error = response && readServiceError( response );
	return {
		observation: fixture.observation,
		actions: fixture.actions ?? [],
		...( response && { response } ),
		...( error && { error } ),
		...( fixture.withoutOwnerCheck && { withoutOwnerCheck: fixture.withoutOwnerCheck } ),
		...( fixture.passedKeys && { passedKeys: fixture.passedKeys } ),
		...( fixture.nothingAllowed && { nothingAllowed: fixture.nothingAllowed } ),
		...( fixture.acceptedHeader && { acceptedHeader: fixture.acceptedHeader } ),
		...( fixture.isPaidByRequester && { isPaidByRequester: true } ),
		...( fixture.headersWithoutParts && { headersWithoutParts: fixture.headersWithoutParts } ),
		...( isFailure( answer ) && { failure: answer.failure } ),
		target: { ...TARGET, ...fixture.target, region: fixture.observation.region, ...target },
		identity: { arn: 'arn:aws:iam::111122223333:user/site', account: '111122223333', kind: 'user' },
	};
}

/** What remedies are made of when nothing else matters. */
export const CONTEXT = { target: TARGET };

/** Texts as they are written in the source. */
export const english: Translator = {
	__: ( text ) => text,
	sprintf: ( format, ...values ) =>
		( sprintf as ( text: string, ...rest: unknown[] ) => string )( format, ...values ),
};
