import type { Answer, Observation } from '../../../../src/engine';
import { probes } from '../../../../src/engine/probes';
import type { Probe } from '../../../../src/engine/probes/define-probe';
import { judge } from '../../../../src/engine/run/judge';
import { toTarget } from '../../../../src/engine/connection/to-target';
import { findProfile } from '../../../../src/engine/profiles';
import { answer, implicitDeny, plainDenial, s3Error } from '../../../support/answers';
import { aConnection } from '../../../support/connection';

const BODY = 'the file';
const input = {
	target: toTarget( aConnection(), findProfile( 'updraftplus' )! ),
	listPrefix: 'example/backup_',
	key: 'example/x',
	body: BODY,
};

const observe = ( probe: Probe, given: Answer ): Observation => ( {
	id: `${ probe.id }.1`,
	probe: probe.id,
	wave: 1,
	operation: probe.operation,
	anonymous: false,
	region: 'eu-central-1',
	answer: given,
} );

const judged = ( probe: Probe, given: Answer ) => judge( probe, observe( probe, given ), input );

const LIST =
	'<?xml version="1.0"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></ListBucketResult>';
const PORTAL = answer( 200, '<!doctype html><html><body>Sign in</body></html>', { 'content-type': 'text/html' } );

describe( 'an answer', () => {
	it( 'allows when it has the operation’s own shape', () => {
		expect( judged( probes.listObjects, answer( 200, LIST ) ) ).toEqual( { decision: 'allowed' } );
		expect( judged( probes.putObject, answer( 200, '', { etag: '"1"' } ) ) ).toEqual( { decision: 'allowed' } );
		expect( judged( probes.getObject, answer( 200, BODY ) ) ).toEqual( { decision: 'allowed' } );
		expect( judged( probes.deleteObject, answer( 204 ) ) ).toEqual( { decision: 'allowed' } );
		expect( judged( probes.uploadPartInvented, s3Error( 404, 'NoSuchUpload', '' ) ) ).toEqual( {
			decision: 'allowed',
		} );
	} );

	it.each( Object.values( probes ).map( ( probe ) => [ probe.id, probe ] as const ) )(
		'of a sign-in page proves nothing to %s',
		( _, probe ) => {
			expect( judged( probe, PORTAL ).decision ).toBe( 'unknown' );
		}
	);

	it( 'allows no reading of a file that is not the one that was written', () => {
		expect( judged( probes.getObject, answer( 200, `4\r\n${ BODY }\r\n0` ) ).decision ).toBe( 'unknown' );
	} );

	it( 'allows no setting by another document, as a store that lists the bucket for every question sends', () => {
		expect( judged( probes.getBucketOwnershipControls, answer( 200, LIST ) ).decision ).toBe( 'unknown' );
		expect( judged( probes.getPublicAccessBlock, answer( 200, LIST ) ).decision ).toBe( 'unknown' );
	} );

	it( 'denies in the words of the policy that did', () => {
		const refused = implicitDeny( 's3:ListBucket', 'arn:aws:s3:::site-backups' );
		expect( judged( probes.listObjects, refused ) ).toEqual( { decision: 'implicitDeny' } );
		const explicit = s3Error(
			403,
			'AccessDenied',
			'User: arn:aws:iam::1:user/x is not authorized to perform: s3:ListBucket on resource: &quot;arn:aws:s3:::b&quot; with an explicit deny in a resource-based policy'
		);
		expect( judged( probes.listObjects, explicit ) ).toEqual( { decision: 'explicitDeny' } );
		expect( judged( probes.listObjects, plainDenial() ) ).toEqual( { decision: 'denied' } );
	} );

	it.each( [
		[ 'a quota', s3Error( 403, 'QuotaExceeded', '' ) ],
		[ 'a disabled account', s3Error( 403, 'AllAccessDisabled', '' ) ],
		[ 'a wrong signature', s3Error( 403, 'SignatureDoesNotMatch', '' ) ],
		[ 'an archived file', s3Error( 403, 'InvalidObjectState', '' ) ],
		[ 'a locked file', s3Error( 403, 'AccessDenied', 'Access Denied because object protected by object lock.' ) ],
		[ 'a page of a firewall', answer( 403, '<html>Forbidden</html>' ) ],
		[ 'an empty 403', answer( 403 ) ],
		[ 'a busy store', s3Error( 503, 'SlowDown', 'Please reduce your request rate.' ) ],
		[ 'a missing bucket', s3Error( 404, 'NoSuchBucket', '' ) ],
	] )( 'denies nothing by %s', ( _, given ) => {
		expect( judged( probes.putObject, given ).decision ).toBe( 'unknown' );
	} );

	it( 'gives the reason why it tells nothing', () => {
		expect( judged( probes.putObject, { failure: { kind: 'timeout', code: '28', message: '' } } ).reason ).toBe(
			'network'
		);
		expect( judged( probes.putObject, { notSent: { reason: 'x' } } ).reason ).toBe( 'not-probed' );
		expect( judged( probes.putObject, PORTAL ).reason ).toBe( 'provider-silent' );
		const locked = s3Error(
			400,
			'InvalidRequest',
			'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters'
		);
		expect( judged( probes.putObject, locked ).reason ).toBe( 'object-lock' );
	} );
} );
