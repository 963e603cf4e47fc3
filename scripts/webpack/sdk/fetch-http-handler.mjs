import { leftOut } from './left-out.mjs';

// The engine gives its own request handler, which never sends.

export const FetchHttpHandler = { create: ( given ) => given };

export const streamCollector = () => leftOut( 'Sending by fetch' );
