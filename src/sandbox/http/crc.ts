/* eslint-disable no-bitwise -- A CRC is made of nothing else. */

const reflectTable = ( polynomial: bigint ): bigint[] =>
	Array.from( { length: 256 }, ( _, byte ) => {
		let value = BigInt( byte );
		for ( let bit = 0; bit < 8; bit++ ) {
			value = value & 1n ? ( value >> 1n ) ^ polynomial : value >> 1n;
		}
		return value;
	} );

const CRC32C = Uint32Array.from( reflectTable( 0x82f63b78n ), Number );
const CRC64_NVME = reflectTable( 0x9a6c9329ac4bc9b5n );
const ALL_ONES = 0xffffffffffffffffn;

/** CRC-32C (Castagnoli), which Node does not bring. */
export function crc32c( data: Buffer ): number {
	let value = 0xffffffff;
	for ( const byte of data ) {
		value = ( value >>> 8 ) ^ ( CRC32C[ ( value ^ byte ) & 0xff ] ?? 0 );
	}
	return ( value ^ 0xffffffff ) >>> 0;
}

/** CRC-64/NVME, big-endian. */
export function crc64nvme( data: Buffer ): Buffer {
	let value = ALL_ONES;
	for ( const byte of data ) {
		value = ( value >> 8n ) ^ ( CRC64_NVME[ Number( ( value ^ BigInt( byte ) ) & 0xffn ) ] ?? 0n );
	}
	const bytes = Buffer.alloc( 8 );
	bytes.writeBigUInt64BE( value ^ ALL_ONES );
	return bytes;
}
