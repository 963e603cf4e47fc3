import { leftOut, noPlugin } from './left-out.mjs';

// The engine takes the SDK's own user agent away again: whoever sends has one.

export const getUserAgentPlugin = noPlugin;
export const userAgentMiddleware = () => leftOut( 'A user agent' );
export const getUserAgentMiddlewareOptions = {};

export const createDefaultUserAgentProvider = () => async () => [];
export const defaultUserAgent = createDefaultUserAgentProvider;
export const fallback = {};
