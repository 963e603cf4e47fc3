import { compareReports } from '../../../src/reporters';
import { aReport, putMissing, wrongRegion } from './support/reports';
import { english } from './support/translator';

test( 'What was denied and is allowed now is named', () => {
	expect( compareReports( english, putMissing(), aReport() ) ).toEqual( {
		changes: [ 'Uploading backups (s3:PutObject): Denied before, now Allowed.' ],
		advice: '',
	} );
} );

test( 'What is still denied may only need time', () => {
	const same = compareReports( english, putMissing(), putMissing() );
	expect( same?.changes ).toEqual( [] );
	expect( same?.advice ).toMatch( /^If you have just changed something in IAM/ );
} );

test( 'Where something changed and something is still denied, more may follow', () => {
	const after = compareReports( english, aReport(), putMissing() );
	expect( after?.changes ).toEqual( [ 'Uploading backups (s3:PutObject): Allowed before, now Denied.' ] );
	expect( after?.advice ).toMatch( /more may follow/ );
} );

test( 'Other stores have no IAM to wait for', () => {
	const elsewhere = () => {
		const report = putMissing();
		return { ...report, target: { ...report.target, provider: 'other' as const } };
	};
	expect( compareReports( english, elsewhere(), elsewhere() ) ).toEqual( { changes: [], advice: '' } );
} );

test( 'A cause that took the place of another is named where no permission changed', () => {
	const { decisions } = wrongRegion();
	expect( compareReports( english, wrongRegion(), aReport( { decisions } ) )?.changes ).toEqual( [
		'Gone: The bucket is in another region.',
	] );
} );

test( 'Tests of different places are not compared', () => {
	const report = aReport();
	const other = { ...report, target: { ...report.target, bucket: 'another-bucket' } };
	expect( compareReports( english, report, other ) ).toBeUndefined();
} );
