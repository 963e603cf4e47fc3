import { classify } from '../../../../src/engine/diagnoses/classify';
import { defineDiagnosis } from '../../../../src/engine/diagnoses/define-diagnosis';
import type { Diagnosis } from '../../../../src/engine/diagnoses/define-diagnosis';
import { evidenceOf } from './support/fixture';

const reading = ( id: string, read: Diagnosis[ 'read' ] ): Diagnosis =>
	defineDiagnosis( {
		id,
		layer: 'network',
		severity: 'error',
		symptom: {},
		read,
		explain: () => ( { title: '', observed: '', cause: '' } ),
		remedies: () => [],
		references: [],
	} );

const evidence = evidenceOf( 'missing-bucket.aws' );

describe( 'classify', () => {
	it( 'takes the first that reads the answer', () => {
		const registry = [
			reading( 'none', () => undefined ),
			reading( 'one', () => ( { a: 1 } ) ),
			reading( 'two', () => ( { a: 2 } ) ),
		];
		expect( classify( evidence, registry ) ).toMatchObject( {
			diagnosis: { id: 'one' },
			params: { a: 1 },
			problems: [],
		} );
	} );

	it( 'takes a diagnosis without facts', () => {
		expect( classify( evidence, [ reading( 'one', () => ( {} ) ) ] ) ).toMatchObject( {
			diagnosis: { id: 'one' },
			params: {},
		} );
	} );

	it( 'goes on after one that throws, and reports it', () => {
		const broken = reading( 'broken', () => {
			throw new TypeError( 'x is not a function' );
		} );
		expect( classify( evidence, [ broken, reading( 'one', () => ( { a: 1 } ) ) ] ) ).toMatchObject( {
			diagnosis: { id: 'one' },
			problems: [
				{ kind: 'diagnosis', code: 'broken', message: 'list-objects.1: TypeError: x is not a function' },
			],
		} );
	} );

	it( 'says nothing where nobody reads', () => {
		expect( classify( evidence, [] ) ).toEqual( { problems: [] } );
	} );

	it( 'finds nothing wrong with a success', () => {
		const success = { status: 200, headers: { etag: '"1"', 'x-amz-request-id': '1' }, body: '', bodyBytes: 0 };
		const { error, ...rest } = evidenceOf( 'implicit-deny.aws' );
		expect( error?.code ).toBe( 'AccessDenied' );
		expect(
			classify( { ...rest, response: success, observation: { ...rest.observation, answer: success } } )
		).toEqual( { problems: [] } );
	} );
} );
