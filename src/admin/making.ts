import type { Operation, WaveRequest } from '../engine';

const MAKING: readonly Operation[] = [ 'PutObject', 'CreateMultipartUpload' ];

/** Whether a wave of these operations can leave something in the bucket that has to be removed again. */
export const canMake = ( operations: readonly Operation[] ): boolean =>
	operations.some( ( operation ) => MAKING.includes( operation ) );

/** The same of one request, whose delete without a version can leave a marker. */
export const isMaking = ( { operation, query }: Pick< WaveRequest, 'operation' | 'query' > ): boolean =>
	canMake( [ operation ] ) || ( operation === 'DeleteObject' && ! ( 'versionId' in query ) );

const LEAVABLE: readonly Operation[] = [ 'GetObject', 'HeadObject', 'UploadPart' ];

/**
 * Whether the clean-up does not need its answer: it only looks at a file, or adds to an upload that is cancelled anyway. Lists are no such requests: they
 * find what a lost answer left.
 */
export const canBeLeft = ( { operation }: Pick< WaveRequest, 'operation' > ): boolean => LEAVABLE.includes( operation );
