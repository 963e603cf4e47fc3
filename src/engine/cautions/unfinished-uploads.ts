import { isResponse } from '../model/observation';
import type { Response } from '../model/observation';
import { firstElement } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { defineCaution } from './define-caution';
import { newest, together } from './proof';
import { abortsUploads, hasRule } from './rules';
import { lifecycleRemedy } from './text/lifecycle-remedy';

const DAY = 24 * 60 * 60 * 1000;

/** An upload may go on for hours, and a test of yesterday may have left one; a week is more than any backup takes. */
const OLD_DAYS = 7;

/** Age of the first upload that the list names, in whole days, by the store's own clock; undefined where either time is missing. */
function ageInDays( { body, headers }: Response ): { readonly key: string; readonly days: number } | undefined {
	const upload = firstElement( body, 'Upload' );
	const begun = Date.parse( ( upload && childText( upload, 'Initiated' ) ) ?? '' );
	const now = Date.parse( headers.date ?? '' );
	const days = Math.floor( ( now - begun ) / DAY );
	const key = ( upload && childText( upload, 'Key' ) ) ?? '';
	return Number.isFinite( days ) && key !== '' ? { key, days } : undefined;
}

export default defineCaution( {
	id: 'unfinished-uploads',
	severity: 'warning',

	read( picture ) {
		const list = picture.observations.findLast( ( { probe } ) => probe === 'list-multipart-uploads' );
		const upload = list && isResponse( list.answer ) && list.answer.status === 200 && ageInDays( list.answer );
		if ( ! list || ! upload || upload.days < OLD_DAYS || hasRule( picture, abortsUploads ) ) {
			return undefined;
		}
		return {
			params: upload,
			// Without the rules nobody knows whether one will remove it some day.
			severity: picture.bucket.lifecycle ? 'warning' : 'info',
			proof: together( [ list.id ], newest( picture, 'get-bucket-lifecycle-configuration' ) ),
		};
	},

	explain( { __, sprintf }, { key, days } ) {
		return {
			title: __( 'Uploads that were never finished take up space', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Number of days. 2: File name. */
				__( 'An upload begun %1$d days ago was never finished: “%2$s”. There may be more.', 'bucket-doctor' ),
				days,
				key
			),
			cause: __(
				'Large files are sent in parts. When a backup breaks off, the parts that arrived stay. No list of files shows them, and they are billed like files.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, _params, context ) {
		const { __ } = translator;
		const { bucket, endpoint, keyPrefix } = context.target;
		const place = [ endpoint && `--endpoint-url ${ endpoint }`, keyPrefix && `--prefix '${ keyPrefix }'` ];
		return [
			lifecycleRemedy(
				translator,
				__( 'Add a lifecycle rule that removes unfinished uploads after a week.', 'bucket-doctor' ),
				[ 'uploads' ],
				context
			),
			{
				title: __( 'To see them all, list them.', 'bucket-doctor' ),
				who: 'user',
				copy: {
					label: __( 'Command', 'bucket-doctor' ),
					text: [ `aws s3api list-multipart-uploads --bucket ${ bucket }`, ...place ]
						.filter( Boolean )
						.join( ' ' ),
				},
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html',
	],
} );
