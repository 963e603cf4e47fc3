import { actionText } from '../diagnoses/text/action-text';
import { defineCaution } from './define-caution';
import { together } from './proof';

export default defineCaution( {
	id: 'excess-permission',
	severity: 'warning',

	read( { decisions, identity } ) {
		const allowed = decisions.filter( ( { need, decision } ) => need === 'forbidden' && decision === 'allowed' );
		// Of the root user nothing can be taken away: that is a caution of its own.
		if ( allowed.length === 0 || identity.kind === 'root' ) {
			return undefined;
		}
		return {
			params: { actions: [ ...new Set( allowed.map( ( { action } ) => action ) ) ] },
			severity: 'warning',
			proof: together( ...allowed.map( ( { observations } ) => observations ) ),
		};
	},

	explain( translator, { actions } ) {
		const { __, sprintf } = translator;
		const list = actions.map( ( action ) => `${ actionText( translator, action ) } (${ action })` ).join( '; ' );
		return {
			title: __( 'The key may do what it is not meant to', 'bucket-doctor' ),
			/* translators: %s: Actions in words, e.g. Deleting files (s3:DeleteObject). */
			observed: sprintf( __( 'Tried and allowed: %s.', 'bucket-doctor' ), list ),
			cause: __(
				'The profile you chose is for a key that cannot do this. What the key may do, whoever steals it may do too.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, { actions } ) {
		return [
			{
				title: __( 'Take these actions away from the key.', 'bucket-doctor' ),
				who: 'account-admin',
				steps: [
					__(
						'Remove them from the policies of the user and its groups, or put the least policy that this report shows in their place. A pattern such as s3:* grants them, too.',
						'bucket-doctor'
					),
					__( 'To verify, test again: their rows should be refused.', 'bucket-doctor' ),
				],
				copy: { label: __( 'Actions', 'bucket-doctor' ), text: actions.join( '\n' ) },
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
		'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
	],
} );
