import type { BucketExchange } from '../exchange';
import type { Reply } from '../http/reply';

/** Answers an operation on a bucket or an object, its authorization included. */
export type Handler = ( exchange: BucketExchange ) => Promise< Reply >;
