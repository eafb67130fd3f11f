import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import type { Questionnaire } from './questionnaire.ts';
import { isText, languages } from './text.ts';

/** Every text must be there in every language that is declared, and readable as it stands. */
export function findTextProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const problems: QuestionnaireProblem[] = [];
  // The schema has made sure of the shape; texts are found by what they look like.
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') problems.push(...findCharacterProblems(value, path));
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) problems.push(...findLanguageProblems(value, path, questionnaire.languages));
    for (const [key, child] of Object.entries(value)) {
      visit(child, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
    }
  };
  visit(questionnaire, '');
  return problems;
}

function findLanguageProblems(
  text: object,
  path: string,
  declared: Questionnaire['languages'],
): QuestionnaireProblem[] {
  return languages.flatMap((language): QuestionnaireProblem[] => {
    const isDeclared = declared.includes(language);
    if (language in text === isDeclared) return [];
    return [
      isDeclared
        ? questionnaireProblem('missingLanguage', path, { language })
        : questionnaireProblem('undeclaredLanguage', `${path}.${language}`, { language }),
    ];
  });
}

/**
 * Control characters, marks that turn the direction of writing around, characters without width
 * and halves of characters have no place in a text: they hide what is really written.
 */
const unreadable = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

function findCharacterProblems(value: string, path: string): QuestionnaireProblem[] {
  if (/[\n\r]/.test(value)) return [questionnaireProblem('lineBreak', path)];
  return value.isWellFormed() && !unreadable.test(value)
    ? []
    : [questionnaireProblem('badCharacter', path)];
}
