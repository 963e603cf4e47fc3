import { defineProbe } from './define-probe';
import listObjects from './list-objects';

/** The same list once more, naming the caller's own account as the bucket's owner: refused when the bucket is somebody else's. */
export default defineProbe( { ...listObjects, id: 'list-objects-as-owner' } );
