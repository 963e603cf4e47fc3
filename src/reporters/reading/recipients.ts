import type { Report } from '../../engine';

/** A server that was asked, with the number of requests. */
export interface Recipient {
	/** Authority. */
	readonly host: string;
	readonly signed: number;
	/** Without key or signature. */
	readonly anonymous: number;
}

/** Who got requests, in the order of the first one. What the SDK refused to send went to nobody. */
export function recipients( { observations }: Report ): readonly Recipient[] {
	const byHost = new Map< string, Recipient >();
	for ( const { request, anonymous, answer } of observations ) {
		if ( ! request || 'notSent' in answer ) {
			continue;
		}
		const { host } = request;
		const known = byHost.get( host ) ?? { host, signed: 0, anonymous: 0 };
		const kind = anonymous ? 'anonymous' : 'signed';
		byHost.set( host, { ...known, [ kind ]: known[ kind ] + 1 } );
	}
	return [ ...byHost.values() ];
}
