import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { defaultK, lowestK } from './round.ts';

/**
 * The lowest k that a round with these scales may have (M13): 3 when all are rubrics, whose levels
 * describe the network; 5 as soon as one asks how members feel about each other.
 */
export function lowestKFor(scales: readonly Questionnaire['scale'][]): number {
  return scales.every((scale) => scale === 'rubric') ? lowestK : defaultK;
}

/** A k under the default needs the members' consent (M13). */
export function needsConsent(k: number): boolean {
  return k < defaultK;
}
