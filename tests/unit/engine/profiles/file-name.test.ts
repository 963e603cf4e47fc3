import { fileName, fileNameWith } from '../../../../src/engine/profiles/file-name';

describe( 'a name as the plugin gives it', () => {
	it.each( [
		[ 'backup_Site_{0123456789ab}-db.gz', 'backup_Site_0123456789ab-db.gz', 'backup_Site_x-db.gz' ],
		[ '2026/11/{photo}-300x200.jpg', '2026/11/photo-300x200.jpg', '2026/11/x-300x200.jpg' ],
		[ 'log.{0123456789ab}.txt', 'log.0123456789ab.txt', 'log.x.txt' ],
		[ 'js/script.min.js', 'js/script.min.js', 'js/script-x.min.js' ],
		[ 'file', 'file', 'file-x' ],
	] )( '%s', ( shape, plain, varied ) => {
		expect( fileName( shape ) ).toBe( plain );
		expect( fileNameWith( shape, 'x' ) ).toBe( varied );
	} );
} );
