import { errorRows } from './support/error-rows';
import { call, send } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aWorld, BUCKET } from './support/worlds';

afterEach( stopAll );

describe( 'every error', () => {
	const unsignable = new Set( [ 'a path that cannot be read' ] );

	it.each( Object.entries( errorRows ) )(
		'%s',
		async ( name, { world = aWorld(), sending, status, code, message, details = {} } ) => {
			const sandbox = await start( world );
			const before = sandbox.state();
			const answer = await ( unsignable.has( name ) ? send : call )( sandbox, sending );
			expect( {
				status: answer.status,
				code: answer.element( 'Code' ),
				message: answer.element( 'Message' ),
			} ).toEqual( { status, code, message } );
			for ( const [ element, text ] of Object.entries( details ) ) {
				expect( [ element, answer.element( element ) ] ).toEqual( [ element, text ] );
			}
			expect( sandbox.state() ).toEqual( before );
		}
	);

	it( 'has S3’s shape and headers', async () => {
		const answer = await call( await start( aWorld() ), { path: `/${ BUCKET }/none` } );
		expect( answer.body ).toMatch(
			/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Error><Code>NoSuchKey<\/Code><Message>.*<\/Message><Key>none<\/Key><RequestId>[0-9A-Z]{16}<\/RequestId><HostId>[A-Za-z0-9+/=]+<\/HostId><\/Error>$/
		);
		expect( answer.headers ).toMatchObject( { server: 'AmazonS3', 'content-type': 'application/xml' } );
		expect( answer.headers[ 'x-amz-request-id' ] ).toBe( answer.element( 'RequestId' ) );
		expect( answer.headers[ 'x-amz-id-2' ] ).toBe( answer.element( 'HostId' ) );
		expect( answer.headers.date ).toMatch( / GMT$/ );
	} );
} );
