import { leftOut } from './left-out.mjs';

// Only SelectObjectContent answers with a stream of events.

export const resolveEventStreamSerdeConfig = ( config ) => config;

export const eventStreamSerdeProvider = () => leftOut( 'Reading a stream of events' );

export class EventStreamSerde {
	constructor() {
		leftOut( 'Reading a stream of events' );
	}
}
