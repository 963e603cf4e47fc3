import { call, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, BUCKET } from './support/worlds';

afterEach( stopAll );

const PUT: Sending = { method: 'PUT', path: `/${ BUCKET }/site/new.zip`, body: 'x' };

describe( 'what lifecycle rules announce', () => {
	const NOW = Date.UTC( 2026, 10, 22, 12, 0, 0 );
	const lifecycle = [ { id: 'old', prefix: 'site/', expirationDays: 10, abortDays: 3 } ];
	const begin = () => start( aWorld( { buckets: [ aBucket( { lifecycle } ) ] } ), { wallClock: () => NOW } );
	const at = { at: new Date( NOW ) };

	it( 'is the day on which an object expires', async () => {
		const sandbox = await begin();
		const put = await call( sandbox, PUT, at );
		expect( put.headers[ 'x-amz-expiration' ] ).toBe(
			'expiry-date="Thu, 03 Dec 2026 00:00:00 GMT", rule-id="old"'
		);
		const elsewhere = await call( sandbox, { ...PUT, path: `/${ BUCKET }/other` }, at );
		expect( elsewhere.headers[ 'x-amz-expiration' ] ).toBeUndefined();
	} );

	it( 'is the day on which an upload is aborted', async () => {
		const begun = await call(
			await begin(),
			{ method: 'POST', path: `/${ BUCKET }/site/big`, query: { uploads: '' } },
			at
		);
		expect( [ begun.headers[ 'x-amz-abort-date' ], begun.headers[ 'x-amz-abort-rule-id' ] ] ).toEqual( [
			'Thu, 26 Nov 2026 00:00:00 GMT',
			'old',
		] );
	} );
} );
