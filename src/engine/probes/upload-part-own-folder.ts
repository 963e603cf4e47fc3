import { defineProbe } from './define-probe';
import uploadPartInvented from './upload-part-invented';

/** The invented upload in the test's own folder: shows whether what is tried there holds for the plugin's files. It decides no row. */
export default defineProbe( { ...uploadPartInvented, id: 'upload-part-own-folder' } );
