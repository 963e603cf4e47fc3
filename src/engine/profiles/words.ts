import type { Translator } from '../ports';

type Words = ( translator: Translator ) => string;

/** What plugins do with a permission, in the words that several profiles share. */
export const words = {
	bucketExists: ( { __ } ) => __( 'Finding out whether the bucket exists', 'bucket-doctor' ),
	region: ( { __ } ) => __( 'Finding the bucket’s region', 'bucket-doctor' ),
	chooseBucket: ( { __ } ) => __( 'Choosing from a list of buckets; a name can be typed instead', 'bucket-doctor' ),
	unasked: ( { __ } ) => __( 'Named in its guide; the plugin does not ask', 'bucket-doctor' ),

	aclsOff: ( { __ } ) => __( 'Telling whether ACLs are off', 'bucket-doctor' ),
	listBackups: ( { __ } ) => __( 'Finding existing backups', 'bucket-doctor' ),
	uploadBackup: ( { __ } ) => __( 'Uploading backups', 'bucket-doctor' ),
	beginBackup: ( { __ } ) => __( 'Beginning the upload of a large backup', 'bucket-doctor' ),
	backupParts: ( { __ } ) => __( 'Uploading the parts of a large backup', 'bucket-doctor' ),
	cancelBackup: ( { __ } ) => __( 'Cancelling the upload of a large backup', 'bucket-doctor' ),
	brokenUploads: ( { __ } ) => __( 'Finding uploads that were broken off', 'bucket-doctor' ),
	restore: ( { __ } ) => __( 'Restoring backups', 'bucket-doctor' ),
	deleteBackups: ( { __ } ) => __( 'Deleting old backups', 'bucket-doctor' ),

	uploadFile: ( { __ } ) => __( 'Uploading files', 'bucket-doctor' ),
	listFiles: ( { __ } ) => __( 'Finding existing files', 'bucket-doctor' ),
	readFile: ( { __ } ) => __( 'Reading files', 'bucket-doctor' ),
	publicFile: ( { __ } ) => __( 'Making uploaded files public', 'bucket-doctor' ),
	deleteFile: ( { __ } ) => __( 'Deleting files', 'bucket-doctor' ),

	uploadMedia: ( { __ } ) => __( 'Uploading media', 'bucket-doctor' ),
	mediaAcl: ( { __ } ) => __( 'Making uploaded media public', 'bucket-doctor' ),
	readMedia: ( { __ } ) => __( 'Reading media', 'bucket-doctor' ),
	freeName: ( { __ } ) => __( 'Finding a name that is not taken', 'bucket-doctor' ),
	hideMedia: ( { __ } ) => __( 'Making single media private, or public again', 'bucket-doctor' ),
	deleteMedia: ( { __ } ) => __( 'Removing media that is removed from the library', 'bucket-doctor' ),

	noWrite: ( { __ } ) => __( 'Must be impossible: writing files', 'bucket-doctor' ),
	noRead: ( { __ } ) => __( 'Must be impossible: reading backups', 'bucket-doctor' ),
	noList: ( { __ } ) => __( 'Must be impossible: seeing what is in the bucket', 'bucket-doctor' ),
	noDelete: ( { __ } ) => __( 'Must be impossible: deleting backups', 'bucket-doctor' ),
	noDeleteFile: ( { __ } ) => __( 'Must be impossible: deleting files', 'bucket-doctor' ),
	noDeleteVersion: ( { __ } ) => __( 'Must be impossible: deleting earlier versions of backups', 'bucket-doctor' ),
	noDeleteFileVersion: ( { __ } ) => __( 'Must be impossible: deleting earlier versions of files', 'bucket-doctor' ),
	noBuckets: ( { __ } ) => __( 'Must be impossible: seeing the account’s other buckets', 'bucket-doctor' ),
} as const satisfies Readonly< Record< string, Words > >;
