import type { QuestionnaireId } from '../kernel/ids.ts';
import { standingOf, type Standing, type StandingResult } from './rule-in-force.ts';

/** What formalisation and trust together suggest; high is from the level to aim for on. */
export type PlaneField = 'both' | 'writtenOnly' | 'trustOnly' | 'neither';

/** One round on the plane. The two are set against each other and never added up. */
export interface PlanePoint {
  readonly formalisation: Standing;
  readonly trust: Standing;
  readonly field: PlaneField;
}

/** Where a round lies on the plane, or which of the two has no mean that may be shown. */
export type PlanePlace =
  | { readonly kind: 'point'; readonly point: PlanePoint }
  | { readonly kind: 'missing'; readonly missing: readonly QuestionnaireId[] };

/**
 * Each coordinate is the mean of a questionnaire's published dimension means, 1 to 5, and there only
 * when all of its scored dimensions may be shown. `target`: the level to aim for.
 */
export function planePlaceOf(
  results: readonly StandingResult[],
  ids: { readonly formalisation: QuestionnaireId; readonly trust: QuestionnaireId },
  target: number,
): PlanePlace {
  const formalisation = standingOf(results, ids.formalisation);
  const trust = standingOf(results, ids.trust);
  if (formalisation === undefined || trust === undefined) {
    const missing = [
      ...(formalisation === undefined ? [ids.formalisation] : []),
      ...(trust === undefined ? [ids.trust] : []),
    ];
    return { kind: 'missing', missing };
  }
  const field = fieldOf(formalisation.mean >= target, trust.mean >= target);
  return { kind: 'point', point: { formalisation, trust, field } };
}

function fieldOf(isFormalised: boolean, isTrusting: boolean): PlaneField {
  if (isFormalised) return isTrusting ? 'both' : 'writtenOnly';
  return isTrusting ? 'trustOnly' : 'neither';
}
