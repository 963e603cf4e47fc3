import type { Operation, WaveRequest } from '../engine';

const MAKING: readonly Operation[] = [ 'PutObject', 'CreateMultipartUpload' ];

/** Whether a wave of these operations can leave something in the bucket that has to be removed again. */
export const canMake = ( operations: readonly Operation[] ): boolean =>
	operations.some( ( operation ) => MAKING.includes( operation ) );

/** The same of one request, whose delete without a version can leave a marker. */
export const isMaking = ( { operation, query }: Pick< WaveRequest, 'operation' | 'query' > ): boolean =>
	canMake( [ operation ] ) || ( operation === 'DeleteObject' && ! ( 'versionId' in query ) );

/** Whether the request only looks at a file. Lists belong to the clean-up: they find what a lost answer left. */
export const isReading = ( { operation }: Pick< WaveRequest, 'operation' > ): boolean =>
	operation === 'GetObject' || operation === 'HeadObject';
