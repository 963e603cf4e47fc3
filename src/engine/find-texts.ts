import { findCaution } from './cautions';
import { findDiagnosis } from './diagnoses';
import type { Texts } from './diagnoses/define-diagnosis';

/** The texts of a finding, by its id; undefined for one that this version does not know. */
export const findTexts = ( id: string ): Texts | undefined => findDiagnosis( id ) ?? findCaution( id );
