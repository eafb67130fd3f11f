import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import type { Questionnaire } from './questionnaire.ts';
import { languages, type Text } from './text.ts';

/** Every text must be there in every language that is declared, and readable as it stands. */
export function findTextProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  return placedTexts(questionnaire).flatMap(({ text, path }) =>
    languages.flatMap((language): QuestionnaireProblem[] => {
      const isDeclared = questionnaire.languages.includes(language);
      const value = text[language];
      if (value === undefined) {
        return isDeclared ? [questionnaireProblem('missingLanguage', path, { language })] : [];
      }
      const place = `${path}.${language}`;
      if (!isDeclared) return [questionnaireProblem('undeclaredLanguage', place, { language })];
      return isReadable(value) ? [] : [questionnaireProblem('badCharacter', place)];
    }),
  );
}

/**
 * Control characters, marks that turn the direction of writing around, and halves of characters
 * have no place in a statement: they hide what is really written.
 */
function isReadable(value: string): boolean {
  return (
    value.isWellFormed() && !/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(value)
  );
}

function placedTexts(questionnaire: Questionnaire): { text: Text; path: string }[] {
  const placed: { text: Text; path: string }[] = [];
  // The schema has made sure of the shape; texts are found by what they look like.
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && isText(value)) placed.push({ text: value, path });
    else {
      for (const [key, child] of Object.entries(value)) {
        visit(
          child,
          Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
        );
      }
    }
  };
  visit(questionnaire, '');
  return placed;
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.every((key) => languages.some((language) => language === key));
}
