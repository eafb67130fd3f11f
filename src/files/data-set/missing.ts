import type { Answer } from '../../domain/response/answer.ts';
import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../domain/questionnaire/text.ts';
import { missingCodes } from '../table/answer-cell.ts';

/** Each code of absence with its meaning, in every language that Concord speaks. */
export const missingValues: readonly { readonly value: number; readonly label: Text }[] = [
  {
    value: Number(missingCodes.unanswered),
    label: { en: 'Unanswered', nl: 'Niet beantwoord', de: 'Nicht beantwortet', fr: 'Sans réponse' },
  },
  {
    value: Number(missingCodes.dontKnow),
    label: { en: 'Don’t know', nl: 'Weet ik niet', de: 'Weiß nicht', fr: 'Ne sait pas' },
  },
  {
    value: Number(missingCodes.notApplicable),
    label: {
      en: 'Not applicable',
      nl: 'Niet van toepassing',
      de: 'Trifft nicht zu',
      fr: 'Sans objet',
    },
  },
  {
    value: Number(missingCodes.notShown),
    label: { en: 'Not shown', nl: 'Niet getoond', de: 'Nicht gezeigt', fr: 'Non posé' },
  },
  {
    value: Number(missingCodes.preferNotToSay),
    label: {
      en: 'Prefer not to say',
      nl: 'Zeg ik liever niet',
      de: 'Möchte ich nicht sagen',
      fr: 'Préfère ne pas répondre',
    },
  },
];

/** The answer as a number: a level, the number of an option, or a code of absence. Never words. */
export function answerCode(item: Item, answer: Answer | undefined): number {
  if (answer === undefined) return Number(missingCodes.unanswered);
  switch (answer.kind) {
    case 'level':
      return item.kind === 'category' ? Number(missingCodes.unanswered) : answer.level;
    case 'option': {
      const options = item.kind === 'category' ? item.options : [];
      const index = options.findIndex(({ key }) => key === answer.option);
      return index < 0 ? Number(missingCodes.unanswered) : index + 1;
    }
    case 'dontKnow':
    case 'notApplicable':
    case 'preferNotToSay':
      return Number(missingCodes[answer.kind]);
  }
}
