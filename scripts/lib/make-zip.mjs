import AdmZip from 'adm-zip';

const FILE_MODE = 0o644;
// Unix, version 2.0 of the format: what the attributes mean, whatever system made the archive.
const MADE_BY = 0x0314;

/** Date and time as a zip archive has them (APPNOTE 4.4.6), in UTC: the time zone of whoever packs must not show. */
const dosTime = ( date ) => {
	const day = ( ( date.getUTCFullYear() - 1980 ) * 16 + date.getUTCMonth() + 1 ) * 32 + date.getUTCDate();
	const time = ( date.getUTCHours() * 64 + date.getUTCMinutes() ) * 32 + Math.floor( date.getUTCSeconds() / 2 );
	return day * 0x10000 + time;
};

/**
 * Makes a zip archive whose bytes depend on nothing but the arguments (and on Node's zlib).
 *
 * @param {Map<string, Buffer>} files Path in the archive → content.
 * @param {Date}                date  Time that every file gets, 1980 or later.
 * @return {Buffer} The archive.
 */
export const makeZip = ( files, date ) => {
	const zip = new AdmZip( { noSort: true } );
	for ( const name of [ ...files.keys() ].sort() ) {
		const { header } = zip.addFile( name, files.get( name ), '', FILE_MODE );
		header.timeval = dosTime( date );
		header.made = MADE_BY;
	}
	return zip.toBuffer();
};
