import type { ContentHash } from '../kernel/content-hash.ts';
import type { NetworksCompared } from './compared-in.ts';
import type { LearningMaterial } from './learning-in.ts';
import { createLearningScope, type Compared, type LearningScope } from './learning-scope.ts';
import { partnersOf, type Partner } from './partners.ts';

/** Two networks of an exercise, and what could come of a meeting. */
export interface ExercisePair {
  readonly learner: ContentHash;
  readonly partner: Partner;
}

/** Some networks to think about, with what there is to find. */
export interface Exercise {
  /** The comparison that its figures come from. */
  readonly comparison: NetworksCompared;
  /** In the order of the sheet, which says nothing. */
  readonly keys: readonly ContentHash[];
  /** Every pair in which one could learn from the other, the best fit of each learner first. */
  readonly pairs: readonly ExercisePair[];
}

/** How many networks stand on a sheet. */
export const networksOnSheet = 8;

/**
 * Eight networks whose conditions are known, from one comparison, such that, where the collection
 * has them, one pair fits and another only looks so: strong and weak, but law or mandate differ.
 * The same `random` gives the same eight. Fewer where there are fewer; null below three.
 */
export function chooseExercise(
  material: LearningMaterial,
  comparison: NetworksCompared,
  random: () => number,
): Exercise | null {
  const known = comparison.rows
    .filter(({ key, isProvisional }) => !isProvisional && material.contexts.has(key))
    .map(({ key }) => key);
  if (known.length < 3) return null;
  const drawn = shuffle(known, random);
  const { questionnaireId, mode } = comparison;
  const inComparison: Compared = {
    ...material,
    networks: material.networks.filter(
      (one) => one.questionnaireId === questionnaireId && one.mode === mode,
    ),
  };
  const scope = createLearningScope(inComparison);
  const chosen = new Set<ContentHash>();
  for (const wanted of [isFit, isTrap]) {
    for (const key of findPair(drawn, scope, wanted)) chosen.add(key);
  }
  for (const key of drawn) if (chosen.size < networksOnSheet) chosen.add(key);
  const keys = shuffle([...chosen], random);
  return { comparison, keys, pairs: pairsAmong(keys, inComparison) };
}

/** A partner whose law and mandate fit, as they are or after adapting. */
export function isFit(partner: Partner): boolean {
  return ['worthTrying', 'adaptFirst'].includes(partner.verdict);
}

/** A partner that only looks like one. */
export function isTrap(partner: Partner): boolean {
  return partner.verdict === 'notAsItIs';
}

function pairsAmong(keys: readonly ContentHash[], compared: Compared): ExercisePair[] {
  const inside = new Set<string>(keys);
  const networks = compared.networks.filter(({ key }) => inside.has(key));
  const scope = createLearningScope({ ...compared, networks });
  return keys.flatMap((learner) =>
    partnersOf(learner, scope).map((partner) => ({ learner, partner })),
  );
}

/** The first two networks in this order that make such a pair; none where there is no pair. */
function findPair(
  drawn: readonly ContentHash[],
  scope: LearningScope,
  isWanted: (partner: Partner) => boolean,
): ContentHash[] {
  const inside = new Map<string, ContentHash>(drawn.map((key) => [key, key]));
  for (const learner of drawn) {
    const partner = partnersOf(learner, scope).find(
      (one) => inside.has(one.teacher) && isWanted(one),
    );
    const teacher = inside.get(partner?.teacher ?? '');
    if (teacher !== undefined) return [learner, teacher];
  }
  return [];
}

/** Fisher and Yates. */
function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a === undefined || b === undefined) continue;
    result[last] = b;
    result[other] = a;
  }
  return result;
}
