/** What a certificate lacks. */
export type CertificateFault = 'name' | 'expired' | 'untrusted' | 'no-authorities' | 'unknown';

const BY_CODE: Readonly< Record< string, CertificateFault > > = {
	'51': 'name',
	'77': 'no-authorities',
	ERR_TLS_CERT_ALTNAME_INVALID: 'name',
	CERT_HAS_EXPIRED: 'expired',
	CERT_NOT_YET_VALID: 'expired',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
	SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
	UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
};

// cURL has one number, 60, for all of these; the sentences are those of cURL (lib/vtls) and of OpenSSL (X509_verify_cert_error_string).
const BY_SENTENCE: ReadonlyArray< readonly [ RegExp, CertificateFault ] > = [
	[ /no alternative certificate subject name matches|does not match target host name/i, 'name' ],
	[ /certificate has expired|certificate is not yet valid/i, 'expired' ],
	[ /unable to get (?:local )?issuer certificate|self[- ]signed certificate/i, 'untrusted' ],
];

export function certificateFault( code: string, message: string ): CertificateFault {
	return BY_CODE[ code ] ?? BY_SENTENCE.find( ( [ sentence ] ) => sentence.test( message ) )?.[ 1 ] ?? 'unknown';
}
