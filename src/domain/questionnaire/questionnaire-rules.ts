import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import { itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { findTextProblems } from './text-problems.ts';

/** What lies outside the file and may be named in it. */
export interface Known {
  /** Keys of the document types that `evidence` may name; any is accepted when absent. */
  readonly documentTypes?: ReadonlySet<string>;
}

/** What no schema says: rules that hold between the parts of a questionnaire. */
export function findRuleProblems(
  questionnaire: Questionnaire,
  known: Known,
): QuestionnaireProblem[] {
  return [
    ...findIdProblems(questionnaire),
    ...findItemProblems(questionnaire, known),
    ...findReadingProblems(questionnaire),
    ...findMinutesProblems(questionnaire),
    ...findTextProblems(questionnaire),
  ];
}

interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

function placedItems(questionnaire: Questionnaire): Placed<Item>[] {
  return questionnaire.dimensions.flatMap((dimension, d) =>
    dimension.items.map((value, i) => ({ value, path: `dimensions[${d}].items[${i}]` })),
  );
}

/** Ids are how answers find their item for years: two alike, or alike but for case, will mix. */
function findIdProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const dimensions = questionnaire.dimensions.map((dimension, d) => ({
    value: dimension.id,
    path: `dimensions[${d}].id`,
  }));
  const items = placedItems(questionnaire).map(({ value, path }) => ({
    value: value.id,
    path: `${path}.id`,
  }));
  return [...findRepeats(dimensions), ...findRepeats(items)];
}

function findRepeats(ids: readonly Placed<string>[]): QuestionnaireProblem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(({ value, path }) => {
    const before = seen.get(value.toLowerCase());
    seen.set(value.toLowerCase(), before ?? value);
    if (before === undefined) return [];
    const kind = before === value ? 'duplicateId' : 'duplicateIdCase';
    return [questionnaireProblem(kind, path, { id: value, before })];
  });
}

function findItemProblems(questionnaire: Questionnaire, known: Known): QuestionnaireProblem[] {
  const isRubric = questionnaire.scale === 'rubric';
  return placedItems(questionnaire).flatMap(({ value: item, path }): QuestionnaireProblem[] => {
    if (item.kind === 'category') return findOptionProblems(item, path);
    if (item.kind === 'bipolar') return [];
    const problems: QuestionnaireProblem[] = [];
    if (isRubric && item.levels === undefined) {
      problems.push(questionnaireProblem('levelsMissing', path, { id: item.id }));
    }
    if (!isRubric && item.levels !== undefined) {
      problems.push(questionnaireProblem('levelsOnAgreement', `${path}.levels`, { id: item.id }));
    }
    if (isRubric && item.reverse === true) {
      problems.push(questionnaireProblem('reverseOnRubric', `${path}.reverse`, { id: item.id }));
    }
    const { evidence } = item;
    if (evidence !== undefined && known.documentTypes?.has(evidence) === false) {
      const details = { found: evidence };
      problems.push(questionnaireProblem('unknownDocumentType', `${path}.evidence`, details));
    }
    return problems;
  });
}

function findOptionProblems(
  item: Extract<Item, { kind: 'category' }>,
  path: string,
): QuestionnaireProblem[] {
  const keys = item.options.map(({ key }) => key);
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return [
    ...(keys.length < 2 ? [questionnaireProblem('tooFewOptions', `${path}.options`)] : []),
    ...(repeated < 0
      ? []
      : [
          questionnaireProblem('duplicateOption', `${path}.options[${repeated}].key`, {
            key: keys[repeated] ?? '',
          }),
        ]),
  ];
}

function findReadingProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const ids = new Set<string>(itemsOf(questionnaire).map(({ id }) => id));
  return (questionnaire.readings ?? []).flatMap((reading, r) =>
    reading.items.flatMap((id, i) =>
      ids.has(id)
        ? []
        : [questionnaireProblem('unknownItem', `readings[${r}].items[${i}]`, { id })],
    ),
  );
}

function findMinutesProblems({ minutes }: Questionnaire): QuestionnaireProblem[] {
  const isOdd = minutes.all < 1 || (minutes.core !== undefined && minutes.core > minutes.all);
  return isOdd ? [questionnaireProblem('badMinutes', 'minutes')] : [];
}
