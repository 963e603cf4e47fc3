const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an AWS access key id carries: twelve digits, or undefined. Ids from before March 2019 (fifth character A to P) carry none. The ten
 * bytes after the four-letter prefix hold it in bits 7 to 46 of their first six.
 */
export function accountOfKey( accessKeyId: string ): string | undefined {
	if ( ! /^A[KS]IA[Q-Z2-7][A-Z2-7]{15}$/.test( accessKeyId ) ) {
		return undefined;
	}
	let bits = 0n;
	for ( const character of accessKeyId.slice( 4, 14 ) ) {
		bits = bits * 32n + BigInt( BASE32.indexOf( character ) );
	}
	// Ten characters are 50 bits; the first six bytes are the upper 48 of them.
	const firstSixBytes = bits / 4n;
	const account = ( firstSixBytes / 128n ) % 2n ** 40n;
	return account.toString().padStart( 12, '0' );
}
