import { isResponse } from '../model/observation';
import type { BucketFacts } from '../model/report';
import { hasRoot } from '../reading/root';
import { firstText } from '../reading/descendants';
import { latest } from './run';
import type { Run } from './run';
import { toldRegion } from './region';

type Versioning = NonNullable< BucketFacts[ 'versioning' ] >;

/** What `?versioning` said; undefined when it was refused or not understood. */
export function knownVersioning( run: Run ): Versioning | undefined {
	const answer = latest( run, 'get-bucket-versioning' )?.answer;
	if (
		! answer ||
		! isResponse( answer ) ||
		answer.status !== 200 ||
		! hasRoot( answer.body, 'VersioningConfiguration' )
	) {
		return undefined;
	}
	const status = firstText( answer.body, 'Status' );
	if ( status === undefined ) {
		return 'unversioned';
	}
	return status === 'Enabled' ? 'enabled' : 'suspended';
}

/** Versioning as far as the run has seen it: told by the setting, or by what an upload answered. */
export function seenVersioning( run: Run ): Versioning | 'versioned' | undefined {
	const known = knownVersioning( run );
	if ( known ) {
		return known;
	}
	const uploads = run.observations.filter( ( { operation } ) => operation === 'PutObject' );
	for ( const { answer } of uploads ) {
		if ( isResponse( answer ) && answer.status === 200 ) {
			return 'x-amz-version-id' in answer.headers ? 'versioned' : 'unversioned';
		}
	}
	return undefined;
}

export function bucketFacts( run: Run ): BucketFacts {
	const region = toldRegion( run );
	const versioning = knownVersioning( run );
	return { ...( region ? { region } : {} ), ...( versioning ? { versioning } : {} ) };
}
