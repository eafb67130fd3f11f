import type { Problem } from '../kernel/problem.ts';

/** What can be wrong with a questionnaire file. The sentence is made where it is read. */
export type QuestionnaireProblemKind =
  | 'notAnObject'
  | 'tooDeep'
  | 'missingKey'
  | 'unknownKey'
  | 'wrongType'
  | 'wrongValue'
  | 'badId'
  | 'badVersion'
  | 'tooLong'
  | 'empty'
  | 'notFiveLevels'
  | 'levelsMissing'
  | 'levelsOnAgreement'
  | 'reverseOnRubric'
  | 'duplicateId'
  | 'duplicateIdCase'
  | 'duplicateOption'
  | 'missingLanguage'
  | 'undeclaredLanguage'
  | 'unknownDocumentType'
  | 'unknownItem'
  | 'badCharacter'
  | 'tooFewOptions'
  | 'badMinutes';

export type QuestionnaireProblem = Problem<QuestionnaireProblemKind>;

export function questionnaireProblem(
  kind: QuestionnaireProblemKind,
  path: string,
  details: QuestionnaireProblem['details'] = {},
): QuestionnaireProblem {
  return { kind, path, details };
}
