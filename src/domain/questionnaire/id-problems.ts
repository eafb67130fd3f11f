import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import type { Questionnaire } from './questionnaire.ts';

interface PlacedId {
  readonly id: string;
  readonly path: string;
}

/** Ids are how answers find their item for years: two alike, or alike but for case, will mix. */
export function findIdProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const dimensions = questionnaire.dimensions.map(({ id }, d) => ({
    id,
    path: `dimensions[${d}].id`,
  }));
  const items = questionnaire.dimensions.flatMap((dimension, d) =>
    dimension.items.map(({ id }, i) => ({ id, path: `dimensions[${d}].items[${i}].id` })),
  );
  return [...findRepeats(dimensions), ...findRepeats(items)];
}

function findRepeats(ids: readonly PlacedId[]): QuestionnaireProblem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [questionnaireProblem('duplicateId', path, { id })];
  });
}

/**
 * An id in small letters is wrong by itself, but where it repeats another one in capitals, that is
 * what its author must hear: correcting the letters would make two ids the same.
 */
export function tellCaseRepeats(
  problems: readonly QuestionnaireProblem[],
  root: unknown,
): QuestionnaireProblem[] {
  const ids = idsIn(root);
  return problems.map((problem) => {
    const { kind, path, details } = problem;
    const id = String(details['found']);
    const before = ids.find((other) => other !== id && other.toLowerCase() === id.toLowerCase());
    return kind === 'badId' && before !== undefined
      ? questionnaireProblem('duplicateIdCase', path, { id, before })
      : problem;
  });
}

/** Every `id` in something of unknown shape; its depth has been looked at before. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === 'id' && typeof child === 'string' ? [child] : idsIn(child),
  );
}
