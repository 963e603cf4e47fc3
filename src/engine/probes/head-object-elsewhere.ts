import { defineProbe } from './define-probe';
import headListedObject from './head-listed-object';

/** A file outside the plugin's folder that a list of this run named. */
export default defineProbe( { ...headListedObject, id: 'head-object-elsewhere' } );
