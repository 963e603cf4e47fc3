import { describeRecipient, recipients } from '../../../src/reporters';
import { anObservation, aReport } from './support/reports';
import { english } from './support/translator';

test( 'requests are counted by host, with and without a key; what was not sent is not', () => {
	const { request } = anObservation();
	const toSts = { ...request!, host: 'sts.eu-central-1.amazonaws.com' };
	const report = aReport( {
		observations: [
			anObservation(),
			anObservation( { id: 'b.1', anonymous: true } ),
			anObservation( { id: 'c.1', request: toSts } ),
			anObservation( { id: 'd.1', answer: { notSent: { reason: 'x' } } } ),
			anObservation( { id: 'e.1' } ),
		],
	} );
	expect( recipients( report ).map( ( one ) => `${ one.host }: ${ describeRecipient( english, one ) }` ) ).toEqual( [
		's3.eu-central-1.amazonaws.com: 2 with the access key ID and a signature, 1 without',
		'sts.eu-central-1.amazonaws.com: 1 with the access key ID and a signature',
	] );
} );
