import { DimensionId, ItemId } from '../kernel/ids.ts';
import type { ContextProfile } from '../network/context.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { matchPractice, type PracticeMatch, type Requirement } from './match-practice.ts';

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
  const requires = conditions.dimensions
    .filter(({ id }) => id !== ofChoosing)
    .flatMap(({ items }) => items)
    .flatMap(({ id }): Requirement[] => {
      const condition = teacher.conditions[id];
      if (condition === undefined) return [];
      const strength = lawAndMandate.has(id) ? 'must' : 'should';
      return [{ item: id, strength, atLeast: condition.level }];
    });
  const match = matchPractice(requires, learner.conditions);
  const unknown = [...lawAndMandate].filter((id) => teacher.conditions[id] === undefined);
  if (unknown.length === 0 || match.verdict === 'notAsItIs') return match;
  return { ...match, verdict: 'unknown', openBecause: [...unknown, ...match.openBecause] };
}
