import { defineProbe } from './define-probe';
import uploadPartInvented from './upload-part-invented';

/** The invented upload at the other names that the plugin gives its files: a policy can treat them differently. */
export default defineProbe( { ...uploadPartInvented, id: 'upload-part-other-names' } );
