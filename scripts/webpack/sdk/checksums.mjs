import { leftOut } from './left-out.mjs';

// The engine asks for checksums where S3 requires one (`WHEN_REQUIRED`), and then the SDK takes CRC32, which stays.

class LeftOutChecksum {
	constructor() {
		leftOut( 'A checksum other than CRC32' );
	}
}

export {
	LeftOutChecksum as Crc32cJs,
	LeftOutChecksum as Crc64NvmeJs,
	LeftOutChecksum as Md5Js,
	LeftOutChecksum as Sha1Js,
	LeftOutChecksum as Sha256Js,
	LeftOutChecksum as Sha256WebCrypto,
	LeftOutChecksum as Sha512Js,
	LeftOutChecksum as Sha512WebCrypto,
};
