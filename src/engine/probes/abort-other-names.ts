import abortInvented from './abort-invented';
import { defineProbe } from './define-probe';

/** Cancelling the invented upload at the other names that the plugin gives its files. */
export default defineProbe( { ...abortInvented, id: 'abort-other-names' } );
