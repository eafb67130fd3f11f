import { DimensionId, ItemId } from '../kernel/ids.ts';
import type { ContextProfile } from '../network/context.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { ConditionVector } from './condition-vector.ts';
import {
  addShortfall,
  emptyShortfall,
  matchPractice,
  verdictOn,
  type PracticeMatch,
  type Requirement,
  type Verdict,
} from './match-practice.ts';

/** What law and mandate allow; no trust and no money makes up for it. Our choice. */
export const lawAndMandate: ReadonlySet<ItemId> = new Set(
  ['TRANSFER-LEG-1', 'TRANSFER-LEG-2', 'TRANSFER-ORG-2'].map((id) => ItemId.parse(id)),
);

/** How a place chooses practices is no condition of the practice that it has. */
const ofChoosing = DimensionId.parse('PRO');

/**
 * Whether what works in one place could work in another: each condition that the first has is what
 * its practice may rest on. Law and mandate must be there, the other conditions should. Law or
 * mandate that is not known of the first leaves the answer open.
 */
export function matchNetwork(
  teacher: ContextProfile,
  learner: ContextProfile,
  conditions: Questionnaire,
): PracticeMatch {
  const requires = askedConditions(conditions).flatMap(({ id }): Requirement[] => {
    const condition = teacher.conditions[id];
    if (condition === undefined) return [];
    return [{ item: id, strength: strengthOf(id), atLeast: condition.level }];
  });
  const match = matchPractice(requires, learner.conditions);
  const unknown = [...lawAndMandate].filter((id) => teacher.conditions[id] === undefined);
  if (unknown.length === 0 || match.verdict === 'notAsItIs') return match;
  return { ...match, verdict: 'unknown', openBecause: [...unknown, ...match.openBecause] };
}

/** The verdict of `matchNetwork` alone, for as many pairs as one likes. */
export function createNetworkVerdict(
  conditions: Questionnaire,
): (teacher: ConditionVector, learner: ConditionVector) => Verdict {
  const items = conditions.dimensions.flatMap((dimension) => dimension.items);
  const asked = new Set(askedConditions(conditions).map(({ id }) => id));
  const places = items.flatMap(({ id }, at) =>
    asked.has(id) ? [{ at, strength: strengthOf(id) }] : [],
  );
  return (teacher, learner) => {
    const shortfall = emptyShortfall();
    for (const { at, strength } of places) {
      const [needed = 0, here = 0] = [teacher.values[at], learner.values[at]];
      const isKnown = needed > 0 && here > 0;
      if (needed === 0 && strength === 'should') continue;
      addShortfall(shortfall, strength, isKnown ? Math.max(0, needed - here) : null);
    }
    return verdictOn(shortfall);
  };
}

function askedConditions({ dimensions }: Questionnaire): Item[] {
  return dimensions
    .filter(({ id }) => id !== ofChoosing)
    .flatMap(({ items }) => items.filter(({ kind }) => kind === 'level'));
}

function strengthOf(id: ItemId): Requirement['strength'] {
  return lawAndMandate.has(id) ? 'must' : 'should';
}
