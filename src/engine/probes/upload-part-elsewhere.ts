import { defineProbe } from './define-probe';
import uploadPartInvented from './upload-part-invented';

/** A part of an upload that was never begun, at a key outside the plugin's folder: shows how far the key reaches, and stores nothing. */
export default defineProbe( { ...uploadPartInvented, id: 'upload-part-elsewhere' } );
