import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'interrupted',
	layer: 'network',
	severity: 'warning',
	symptom: { failures: [ 'interrupted' ] },

	read( evidence ) {
		// The code tells the shell's trouble apart, which is in the report's problems.
		return readFailure( evidence, 'interrupted' ) && {};
	},

	explain( { __ } ) {
		return {
			title: __( 'The test was broken off', 'bucket-doctor' ),
			observed: __( 'Some requests were not finished when the test ended.', 'bucket-doctor' ),
			cause: __(
				'It was stopped, the time that this server gives to one request ran out, or the session in WordPress ended.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Test again; sign in again first, if WordPress asks for it.', 'bucket-doctor' ), who: 'user' },
			{
				title: __( 'If it always ends early, ask for a longer max_execution_time in PHP.', 'bucket-doctor' ),
				who: 'host',
			},
		];
	},

	references: [ 'https://www.php.net/manual/en/info.configuration.php#ini.max-execution-time' ],
} );
