import type { World, WorldAccessKey, WorldFault, WorldKmsKey, WorldPrincipal } from '../world';
import type { Bucket } from './bucket';
import { buildBucket } from './build-bucket';

/** A world that runs: its buckets change, its faults wear out. */
export class Universe {
	readonly buckets: Map< string, Bucket >;
	readonly startedAt: Date;
	private readonly strikes = new Map< WorldFault, number >();

	/**
	 * @param world     Checked world.
	 * @param wallClock Milliseconds since 1970; the world's clock runs ahead of it by the world's offset.
	 */
	constructor(
		readonly world: World,
		private readonly wallClock: () => number
	) {
		this.startedAt = this.now();
		this.buckets = new Map(
			world.buckets.map( ( config ) => [ config.name, buildBucket( config, this.startedAt ) ] )
		);
	}

	/** The server's clock. */
	now(): Date {
		return new Date( this.wallClock() + ( this.world.clock?.offsetSeconds ?? 0 ) * 1000 );
	}

	findAccessKey( id: string ): { principal: WorldPrincipal; accessKey: WorldAccessKey } | undefined {
		for ( const principal of this.world.principals ?? [] ) {
			const accessKey = principal.accessKeys.find( ( key ) => key.id === id && key.active !== false );
			if ( accessKey ) {
				return { principal, accessKey };
			}
		}
		return undefined;
	}

	findKmsKey( arn: string ): WorldKmsKey | undefined {
		return this.world.kmsKeys?.find( ( key ) => key.arn === arn );
	}

	organizationOf( account: string ): string | undefined {
		return this.world.accounts.find( ( { id } ) => id === account )?.organization;
	}

	/** Whether a fault that is limited to a number of times has one left; takes it. */
	spend( fault: WorldFault ): boolean {
		const struck = this.strikes.get( fault ) ?? 0;
		if ( fault.times !== undefined && struck >= fault.times ) {
			return false;
		}
		this.strikes.set( fault, struck + 1 );
		return true;
	}
}
