import { defineProbe } from './define-probe';
import uploadPartInvented from './upload-part-invented';

/** The invented upload once more, naming the caller's own account as the bucket's owner; for keys that may write and not list. */
export default defineProbe( { ...uploadPartInvented, id: 'upload-part-as-owner' } );
