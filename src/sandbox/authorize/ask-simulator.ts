import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';

type Answer = ReturnType< typeof runSimulation >;

/** Answers that are kept; then all are forgotten. */
const MOST_ANSWERS = 2000;

const answers = new Map< string, Answer >();

/** Context keys that a policy names, in a condition or as a variable. The others change nothing, and some differ from request to request. */
function mentioned( context: Simulation[ 'request' ][ 'contextVariables' ], policies: string ) {
	const text = policies.toLowerCase();
	return Object.fromEntries( Object.entries( context ).filter( ( [ key ] ) => text.includes( key.toLowerCase() ) ) );
}

/** The simulator's answer: it is slow, and the same question always has the same answer. */
export function askSimulator( simulation: Simulation ): Answer {
	const { contextVariables, ...request } = simulation.request;
	const rest = JSON.stringify( { ...simulation, request } );
	const context = mentioned( contextVariables, rest );
	const question = `${ rest } ${ JSON.stringify( context ) }`;
	const known = answers.get( question );
	if ( known ) {
		return known;
	}
	if ( answers.size >= MOST_ANSWERS ) {
		answers.clear();
	}
	const answer = runSimulation(
		{ ...simulation, request: { ...simulation.request, contextVariables: context } },
		{}
	);
	answers.set( question, answer );
	return answer;
}
