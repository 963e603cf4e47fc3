import { folderArn } from '../iam/arn';
import type { Remedy } from '../model/remedy';
import type { Translator } from '../ports';
import { findProvider } from '../providers';
import { defineCaution } from './define-caution';
import type { RemedyContext } from './define-caution';
import { together } from './proof';

function outside( { __, sprintf }: Translator, folder: string, canRead: boolean, canWrite: boolean ): string {
	if ( canRead && canWrite ) {
		return sprintf(
			/* translators: %s: Folder, e.g. example/. */
			__( 'Outside the folder “%s” the key can read files and upload them.', 'bucket-doctor' ),
			folder
		);
	}
	return canRead
		? sprintf(
				/* translators: %s: Folder, e.g. example/. */
				__( 'Outside the folder “%s” the key can read files.', 'bucket-doctor' ),
				folder
			)
		: sprintf(
				/* translators: %s: Folder, e.g. example/. */
				__( 'Outside the folder “%s” the key can upload files.', 'bucket-doctor' ),
				folder
			);
}

const verify = ( { __ }: Translator ): string =>
	__( 'To verify, test again: “Beyond it” should say no to reading and uploading.', 'bucket-doctor' );

/** By a statement where there are policies; else as the provider does it, if it does. */
function limit( translator: Translator, { target }: RemedyContext ): Remedy {
	const { __ } = translator;
	const { rights } = findProvider( target.provider ) ?? {};
	const title = __( 'Limit the key to the folder.', 'bucket-doctor' );
	if ( target.provider !== 'aws' && rights?.kind !== 'iam' ) {
		return {
			title,
			who: 'account-admin',
			steps: [
				rights?.folder?.( translator ) ??
					__(
						'Where the store cannot limit keys to folders, give this site a bucket and a key of its own.',
						'bucket-doctor'
					),
				verify( translator ),
			],
		};
	}
	return {
		title,
		who: 'account-admin',
		steps: [
			__(
				'In the statement that allows actions on files, let the resource name the folder, as the least policy in this report does.',
				'bucket-doctor'
			),
			verify( translator ),
		],
		copy: {
			label: __( 'Resource', 'bucket-doctor' ),
			text: folderArn( target, target.keyPrefix ),
		},
	};
}

export default defineCaution( {
	id: 'wide-key',
	severity: 'warning',

	read( { profile, target, exposure, identity } ) {
		const { read, write } = exposure.otherFolders;
		const canRead = read.value === 'yes';
		const canWrite = write.value === 'yes';
		if ( profile.holds === 'anything' || identity.kind === 'root' || ( ! canRead && ! canWrite ) ) {
			return undefined;
		}
		return {
			params: { folder: target.keyPrefix, canRead, canWrite },
			// Backups of several sites lie side by side; media mostly have a bucket of their own.
			severity: profile.holds === 'backups' ? 'warning' : 'info',
			proof: together( canRead ? read.proof : [], canWrite ? write.proof : [] ),
		};
	},

	explain( translator, { folder, canRead, canWrite } ) {
		const { __ } = translator;
		return {
			title: __( 'The key reaches beyond its folder', 'bucket-doctor' ),
			observed: outside( translator, folder, canRead, canWrite ),
			cause: __(
				'If other sites keep their files in this bucket, whoever breaks into this site gets at theirs as well.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, _params, context ) {
		const { __ } = translator;
		return [
			limit( translator, context ),
			{
				title: __( 'If the bucket belongs to this site alone, nothing has to change.', 'bucket-doctor' ),
				who: 'user',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
	],
} );
