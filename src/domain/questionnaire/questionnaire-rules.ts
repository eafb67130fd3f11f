import { findIdProblems } from './id-problems.ts';
import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import type { CategoryItem, LevelItem, Questionnaire } from './questionnaire.ts';
import { itemsOf } from './scope.ts';
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
    ...findCoreProblems(questionnaire),
    ...findTextProblems(questionnaire),
  ];
}

function findItemProblems(questionnaire: Questionnaire, known: Known): QuestionnaireProblem[] {
  return questionnaire.dimensions.flatMap((dimension, d) =>
    dimension.items.flatMap((item, i): QuestionnaireProblem[] => {
      const path = `dimensions[${d}].items[${i}]`;
      if (item.kind === 'level') {
        return [
          ...findLevelProblems(item, path, questionnaire.scale),
          ...findEvidenceProblems(item, path, known),
        ];
      }
      return [
        ...(dimension.scored
          ? [questionnaireProblem('notToBeScored', `${path}.kind`, { found: item.kind })]
          : []),
        ...(item.kind === 'category' ? findOptionProblems(item, path) : []),
      ];
    }),
  );
}

function findLevelProblems(
  { id, levels, reverse }: LevelItem,
  path: string,
  scale: Questionnaire['scale'],
): QuestionnaireProblem[] {
  if (scale === 'agreement') {
    return levels === undefined
      ? []
      : [questionnaireProblem('levelsOnAgreement', `${path}.levels`, { id })];
  }
  return [
    ...(levels === undefined ? [questionnaireProblem('levelsMissing', path, { id })] : []),
    ...(reverse === true
      ? [questionnaireProblem('reverseOnRubric', `${path}.reverse`, { id })]
      : []),
  ];
}

function findEvidenceProblems(
  { evidence }: LevelItem,
  path: string,
  known: Known,
): QuestionnaireProblem[] {
  return evidence === undefined || known.documentTypes?.has(evidence) !== false
    ? []
    : [questionnaireProblem('unknownDocumentType', `${path}.evidence`, { found: evidence })];
}

function findOptionProblems({ options }: CategoryItem, path: string): QuestionnaireProblem[] {
  const keys = options.map(({ key }) => key);
  const repeats = keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [questionnaireProblem('duplicateOption', `${path}.options[${index}].key`, { key })],
  );
  return keys.length < 2
    ? [questionnaireProblem('tooFewOptions', `${path}.options`), ...repeats]
    : repeats;
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

/** Minutes for the core and items of the core belong together. */
function findCoreProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const { all, core } = questionnaire.minutes;
  const hasCore = itemsOf(questionnaire, 'core').length > 0;
  if (core === undefined) {
    return hasCore ? [questionnaireProblem('coreWithoutMinutes', 'minutes')] : [];
  }
  if (!hasCore) return [questionnaireProblem('coreIsEmpty', 'minutes.core')];
  return core > all ? [questionnaireProblem('coreTakesLonger', 'minutes.core', { core, all })] : [];
}
