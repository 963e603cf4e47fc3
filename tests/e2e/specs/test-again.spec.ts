import { expect, test } from '../support/test';
import { world } from '../support/world';

test( 'a second test says what has changed since the first', async ( { page, doctor } ) => {
	const { connection } = world( 'put-missing' );
	const address = `${ connection.endpoint }/.sandbox/world`;
	const put = async ( changed: unknown ) => {
		const answer = await fetch( address, { method: 'PUT', body: JSON.stringify( changed ) } );
		expect( answer.status ).toBeLessThan( 300 );
	};
	const broken = await ( await fetch( address ) ).json();
	const mended = structuredClone( broken );
	mended.principals[ 0 ].policies[ 0 ].document.Statement.push( {
		Effect: 'Allow',
		Action: 's3:PutObject',
		Resource: `arn:aws:s3:::${ connection.bucket }/${ connection.prefix }*`,
	} );
	const since = page.getByRole( 'heading', { name: 'Since the test before' } ).locator( '..' );
	try {
		await doctor.open();
		await doctor.type( connection );
		await doctor.test();
		await expect( doctor.verdict ).toHaveText( 'Not ready' );
		await expect( since ).toHaveCount( 0 );

		await doctor.test();
		await expect( since ).toContainText( 'The result is the same.' );
		await expect( since ).toContainText( 'If you have just changed something in IAM' );

		await put( mended );
		await doctor.test();
		await expect( doctor.verdict ).not.toHaveText( 'Not ready' );
		await expect( since ).toContainText( 'Uploading backups (s3:PutObject): Denied before, now Allowed.' );
	} finally {
		await put( broken );
	}
} );
