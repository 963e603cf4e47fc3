import type { Remedy, Report, Translator, Who } from '../../engine';
import { clean } from '../reading/clean';
import { facts } from '../reading/facts';
import type { FindingText } from '../reading/finding-text';
import { summarise } from '../reading/summary';
import { quoteLines, remedyLines } from './finding';
import { hang, pairs } from './layout';

/** A message to whoever can mend a finding, when it is not the reader. */
export interface Message {
	readonly who: Who;
	/** Plain text, as for a mail. */
	readonly text: string;
}

const FACTS = [ 'bucket', 'folder', 'region', 'store', 'key', 'identity' ];

const isForOthers = ( { who }: Remedy ): boolean => who !== 'user' && who !== 'time';

/** What to ask of the one who can carry the first remedy out that is not the reader's. Undefined where the reader can do it all. Holds no secret. */
export function messageAbout( report: Report, text: FindingText, translator: Translator ): Message | undefined {
	const { __ } = translator;
	const who = text.remedies.find( isForOthers )?.who;
	if ( ! who ) {
		return undefined;
	}
	const remedies = text.remedies.filter( ( remedy ) => remedy.who === who );
	const isCaution = text.finding.layer === 'safety';
	const matter = isCaution
		? __( 'The S3 bucket of a WordPress site, or its key, is not as safe as it should be.', 'bucket-doctor' )
		: __( 'A WordPress site cannot use its S3 bucket as it should.', 'bucket-doctor' );
	const lines = [
		__( 'Hello,', 'bucket-doctor' ),
		'',
		...hang( '', matter ),
		...hang( '', clean( summarise( translator, report ) ) ),
		'',
		...pairs(
			facts( translator, report )
				.filter( ( { id } ) => FACTS.includes( id ) )
				.map( ( { label, value } ) => [ label, value ] as const )
		),
		'',
		...hang( '', clean( text.title ) ),
		...( isCaution ? hang( '', clean( text.observed ), 2 ) : [] ),
		...text.quotes.flatMap( ( quote ) => quoteLines( translator, quote ) ),
		'',
		__( 'What helps:', 'bucket-doctor' ),
		...remedies.flatMap( ( remedy, index ) => remedyLines( translator, remedy, index + 1 ) ),
		'',
		...hang(
			'',
			__( 'The secret access key is not needed for this, and nobody should send it.', 'bucket-doctor' )
		),
	];
	return { who, text: `${ lines.map( ( line ) => line.trimEnd() ).join( '\n' ) }\n` };
}
