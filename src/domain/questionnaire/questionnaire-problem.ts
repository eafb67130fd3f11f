import type { Problem } from '../kernel/problem.ts';

/** What can be wrong with a questionnaire file. The sentence is made where it is read. */
export type QuestionnaireProblemKind =
  | 'notAnObject'
  | 'tooDeep'
  | 'newerFormat'
  | 'missingKey'
  | 'unknownKey'
  | 'wrongType'
  | 'wrongValue'
  | 'badId'
  | 'badKey'
  | 'badLines'
  | 'badVersion'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'empty'
  | 'notFiveLevels'
  | 'levelsMissing'
  | 'levelsOnAgreement'
  | 'reverseOnRubric'
  | 'notToBeScored'
  | 'duplicateId'
  | 'duplicateIdCase'
  | 'duplicateOption'
  | 'missingLanguage'
  | 'undeclaredLanguage'
  | 'unknownLanguage'
  | 'unknownDocumentType'
  | 'unknownItem'
  | 'badCharacter'
  | 'lineBreak'
  | 'tooFewOptions'
  | 'coreTakesLonger'
  | 'coreIsEmpty'
  | 'coreWithoutMinutes';

export type QuestionnaireProblem = Problem<QuestionnaireProblemKind>;

export function questionnaireProblem(
  kind: QuestionnaireProblemKind,
  path: string,
  details: QuestionnaireProblem['details'] = {},
): QuestionnaireProblem {
  return { kind, path, details };
}
