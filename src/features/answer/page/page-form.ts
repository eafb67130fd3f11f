import * as z from 'zod/mini';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import { Answer } from '../../../domain/response/answer.ts';
import { fits, fittingAnswer } from '../../../domain/response/completeness.ts';

/** A reason that says something has a word in it, in any script. */
const word = /[\p{L}\p{N}]{2}/u;

/** What stands in the controls of one item. `choice` is null while no radio button is chosen. */
export const ItemForm = z
  .object({
    choice: z.nullable(z.string()),
    reason: z.string().check(z.maxLength(2000)),
    minorityView: z.boolean(),
  })
  .check(
    z.refine((form) => form.choice !== 'notApplicable' || word.test(form.reason), {
      path: ['reason'],
      error: 'reasonMissing',
    }),
  );
export type ItemForm = z.infer<typeof ItemForm>;

export const PageForm = z.record(z.string(), ItemForm);
export type PageForm = z.infer<typeof PageForm>;

/** The controls as they stand when the page opens; an item without an answer has none chosen. */
export function answersToForm(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer>>,
): PageForm {
  return Object.fromEntries(
    items.map((item) => [item.id, answerToForm(fittingAnswer(item, answers))]),
  );
}

/** The answer that the controls give, or undefined when they give none. */
export function formToAnswer(item: Item, form: ItemForm): Answer | undefined {
  const parsed = Answer.safeParse(choiceToAnswer(item, form));
  return parsed.success && fits(item, parsed.data) ? parsed.data : undefined;
}

function answerToForm(answer: Answer | undefined): ItemForm {
  return {
    choice: answer === undefined ? null : answerToChoice(answer),
    reason: answer?.kind === 'notApplicable' ? answer.reason : '',
    minorityView: answer?.kind === 'level' && answer.minorityView === true,
  };
}

function answerToChoice(answer: Answer): string {
  if (answer.kind === 'level') return String(answer.level);
  return answer.kind === 'option' ? answer.option : answer.kind;
}

function choiceToAnswer(item: Item, { choice, reason, minorityView }: ItemForm): unknown {
  switch (choice) {
    case null:
      return undefined;
    case 'dontKnow':
    case 'preferNotToSay':
      return { kind: choice };
    case 'notApplicable':
      return { kind: choice, reason };
    default:
      return item.kind === 'category'
        ? { kind: 'option', option: choice }
        : {
            kind: 'level',
            level: levels.find((level) => String(level) === choice),
            ...(minorityView && { minorityView: true }),
          };
  }
}
