import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf, type Scope } from '../questionnaire/scope.ts';
import type { Answer } from './answer.ts';

type Answers = Readonly<Record<string, Answer>>;

/** An answer that is kept but counts nowhere; `item` is absent when the questionnaire lost it. */
export interface UncountedAnswer {
  readonly itemId: string;
  readonly item: Item | undefined;
  readonly answer: Answer;
}

/** How far a person is in one questionnaire. `asked` and `answered` are counts of items. */
export interface Completeness {
  readonly asked: number;
  /** Items with any answer, so *don't know* and the like are answers here. */
  readonly answered: number;
  readonly open: readonly Item[];
  readonly uncounted: readonly UncountedAnswer[];
}

/**
 * Whether an answer can stand for this item as it is worded today: a level where levels are
 * asked, an option that is still offered, *not applicable* only where the item allows it.
 */
export function fits(item: Item, answer: Answer): boolean {
  switch (answer.kind) {
    case 'level':
      return item.kind !== 'category';
    case 'option':
      return item.kind === 'category' && item.options.some(({ key }) => key === answer.option);
    case 'notApplicable':
      return item.notApplicable === true;
    case 'dontKnow':
    case 'preferNotToSay':
      return true;
  }
}

/** The answer that counts for this item: absent when none was given or when it does not fit. */
export function fittingAnswer(item: Item, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  return answer !== undefined && fits(item, answer) ? answer : undefined;
}

/**
 * What is answered, what is open and what is kept without counting, in the questionnaire's order.
 * Answers to items outside the scope, to items that are gone, and answers that no longer fit
 * their item are `uncounted`; none is dropped. An item with such an answer is open.
 */
export function completenessOf(
  questionnaire: Questionnaire,
  scope: Scope,
  answers: Answers,
): Completeness {
  const asked = itemsOf(questionnaire, scope);
  const open = asked.filter((item) => fittingAnswer(item, answers) === undefined);
  const counted = new Set<string>(asked.filter((item) => !open.includes(item)).map(({ id }) => id));
  const known = new Map<string, Item>(itemsOf(questionnaire).map((item) => [item.id, item]));
  const uncounted = Object.entries(answers)
    .filter(([id]) => !counted.has(id))
    .map(([id, answer]) => ({ itemId: id, item: known.get(id), answer }));
  return { asked: asked.length, answered: asked.length - open.length, open, uncounted };
}
