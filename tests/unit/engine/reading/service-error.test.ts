import fc from 'fast-check';
import { readServiceError } from '../../../../src/engine/reading/service-error';

const read = ( body: string, status = 403 ) =>
	readServiceError( { status, headers: {}, body, bodyBytes: body.length } );

const ACCESS_DENIED = { code: 'AccessDenied', message: 'Access Denied', fields: {} };

describe( 'readServiceError', () => {
	it( 'reads code, message and further elements of S3', () => {
		const body =
			'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>site-backups</BucketName><RequestId>4442587FB7D0A2F9</RequestId><HostId>h=</HostId></Error>';
		expect( read( body, 404 ) ).toEqual( {
			code: 'NoSuchBucket',
			message: 'The specified bucket does not exist',
			fields: { BucketName: 'site-backups', RequestId: '4442587FB7D0A2F9', HostId: 'h=' },
		} );
	} );

	it( 'reads STS, whose request id lies outside the error', () => {
		const body =
			'<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error><RequestId>1-2</RequestId></ErrorResponse>';
		expect( read( body ) ).toEqual( {
			code: 'InvalidClientTokenId',
			message: 'The security token included in the request is invalid.',
			fields: { Type: 'Sender', RequestId: '1-2' },
		} );
	} );

	it.each( [
		[ 'an error in lower case', '<error><code>AccessDenied</code><message>Access Denied</message></error>' ],
		[ 'another root', '<errorResponse><code>AccessDenied</code><message>Access Denied</message></errorResponse>' ],
		[
			'a root in a root',
			'<Response><Errors><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error></Errors></Response>',
		],
		[ 'JSON', '{"Code":"AccessDenied","Message":"Access Denied"}' ],
		[ 'JSON in JSON', '{"error":{"code":"AccessDenied","message":"Access Denied"}}' ],
		[ 'a byte order mark', '\uFEFF<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>' ],
		[
			'a warning in front',
			'Warning: old list of authorities\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
		],
		[ 'a missing end', '<Error><Code>AccessDenied</Code><Message>Access Denied' ],
		[ 'line breaks', '<Error>\n\t<Code>\nAccessDenied\n</Code><Message>Access Denied</Message></Error>' ],
	] )( 'reads %s', ( _, body ) => {
		expect( read( body ) ).toEqual( ACCESS_DENIED );
	} );

	it( 'reads an error without a message, as Ceph sends it', () => {
		expect( read( '<Error><Code>AccessDenied</Code><RequestId>tx0-default</RequestId></Error>' ) ).toMatchObject( {
			code: 'AccessDenied',
			message: '',
		} );
	} );

	it( 'keeps the first of two elements of one name', () => {
		expect( read( '<Error><Code>A</Code><Region>one</Region><Region>two</Region></Error>' )?.fields ).toEqual( {
			Region: 'one',
		} );
	} );

	it.each( [
		[ 'a web page', '<html><body><Error><Code>AccessDenied</Code></Error></body></html>' ],
		[ 'a page that says so', '<!DOCTYPE html><Error><Code>AccessDenied</Code></Error>' ],
		[
			'a result with failures in it',
			'<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code></Error></DeleteResult>',
		],
		[ 'a list', '<ListBucketResult><Name>b</Name></ListBucketResult>' ],
		[ 'an error without a code', '<Error><Message>Access Denied</Message></Error>' ],
		[ 'a code that is none', '<Error><Code>Sign in first, please</Code></Error>' ],
		[ 'the JSON of a website', '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}' ],
		[ 'the JSON of an API', '{"error":{"code":403,"message":"Forbidden"}}' ],
		[ 'broken JSON', '{"Code":"AccessDenied"' ],
		[ 'JSON of nothing', '{"error":null}' ],
		[ 'text', 'AccessDenied' ],
		[ 'nothing', '' ],
	] )( 'finds no error in %s', ( _, body ) => {
		expect( read( body ) ).toBeUndefined();
	} );

	it( 'never throws', () => {
		const piece = fc.constantFrom(
			'<Error>',
			'</Error>',
			'<Code>',
			'</Code>',
			'<Message>',
			'{',
			'}',
			'"Code"',
			':',
			'<html>',
			'"A"'
		);
		fc.assert(
			fc.property( fc.array( fc.oneof( piece, fc.string() ) ), ( pieces ) => {
				const error = read( pieces.join( '' ) );
				expect( error === undefined || error.code !== '' ).toBe( true );
			} )
		);
		expect( read( '<Error>'.repeat( 50_000 ) ) ).toBeUndefined();
	} );
} );
