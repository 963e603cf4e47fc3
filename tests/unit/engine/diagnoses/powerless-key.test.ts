import diagnosis from '../../../../src/engine/diagnoses/powerless-key';
import implicitDeny from '../../../../src/engine/diagnoses/implicit-deny';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'powerless-key', () => {
	it( 'reads a refusal among nothing but refusals', () => {
		const evidence = evidenceOf( 'powerless-key.aws' );
		const params = diagnosis.read( evidence );
		expect( params ).toMatchObject( { bucket: 'site-backups', folder: 'example/', actions: 9 } );
		expect( params && diagnosis.explain( english, params ).cause ).toContain( '“example/”' );
		expect( implicitDeny.read( evidence ) ).toBeUndefined();
	} );

	it( 'has the whole policy to copy, of what the report says is missing', () => {
		const params = diagnosis.read( evidenceOf( 'powerless-key.aws' ) );
		const statement = {
			Effect: 'Allow' as const,
			Action: 's3:PutObject' as const,
			Resource: 'arn:aws:s3:::site-backups/example/*',
		};
		const [ , policy ] =
			( params &&
				diagnosis.remedies( english, params, {
					...CONTEXT,
					missing: [
						{ attachTo: 'identity', change: 'add-allow', statement, sure: true, who: 'account-admin' },
						{ attachTo: 'scp', change: 'edit-deny', sure: true, who: 'org-admin' },
					],
				} ) ) ??
			[];
		expect( JSON.parse( policy?.copy?.text ?? '' ) ).toEqual( { Version: '2012-10-17', Statement: [ statement ] } );
	} );

	it( 'leaves a single missing statement alone', () => {
		expect( diagnosis.read( evidenceOf( 'powerless-key.near-miss' ) ) ).toBeUndefined();
	} );
} );
