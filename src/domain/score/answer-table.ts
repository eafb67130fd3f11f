import type { ItemId } from '../kernel/ids.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf, type Scope } from '../questionnaire/scope.ts';
import type { Answer } from '../response/answer.ts';
import { fits } from '../response/completeness.ts';

/** What a cell says beside the levels, which are 1 to 5 themselves. Options count from the last. */
export const code = {
  unanswered: 0,
  dontKnow: 6,
  notApplicable: 7,
  preferNotToSay: 8,
  /** The item was not put to this person. */
  notShown: 9,
  firstOption: 10,
} as const;

/** All answers to one questionnaire, a number to a cell: what every figure is counted from. */
export interface AnswerTable {
  readonly questionnaire: Questionnaire;
  readonly scope: Scope;
  readonly items: readonly Item[];
  readonly persons: number;
  /** Row after row: person p on item i stands at `p * items.length + i`. */
  readonly codes: Codes;
  /** The organisation of each person, counted from 0. */
  readonly organisationOf: Int32Array;
  readonly organisations: number;
  /** Consensus mode: items that somebody saw differently. */
  readonly minorityViews: ReadonlySet<ItemId>;
}

export type Codes = Uint8Array | Uint16Array;

/** One person's answers; without a seat the person counts as an organisation alone. */
export interface Answered {
  readonly seatId: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Writes down persons' answers; what does not fit its item stands as unanswered. */
export function toAnswerTable(
  people: readonly Answered[],
  questionnaire: Questionnaire,
  scope: Scope,
): AnswerTable {
  const items = itemsOf(questionnaire, scope);
  const codes = makeCodes(people.length, items);
  const minorityViews = new Set<ItemId>();
  let at = 0;
  for (const { answers } of people) {
    for (const item of items) {
      // Ids of items begin with a capital letter: nothing inherited is called so.
      const answer = answers[item.id];
      if (answer !== undefined) {
        codes[at] = toCode(item, answer);
        if (answer.kind === 'level' && answer.minorityView === true) minorityViews.add(item.id);
      }
      at += 1;
    }
  }
  const seats = numberOrganisations(people.map(({ seatId }) => seatId));
  return { questionnaire, scope, items, persons: people.length, codes, minorityViews, ...seats };
}

/** Room for this many persons: a byte a cell, two where an item has more options than fit. */
export function makeCodes(persons: number, items: readonly Item[]): Codes {
  const cells = persons * items.length;
  return mostCodes(items) > 256 ? new Uint16Array(cells) : new Uint8Array(cells);
}

/** How many different codes the cells of these items may hold. */
export function mostCodes(items: readonly Item[]): number {
  const options = items.map((item) => (item.kind === 'category' ? item.options.length : 0));
  return code.firstOption + options.reduce((most, length) => Math.max(most, length), 0);
}

/** Numbers seats in the order in which they come; whoever has none gets a number of their own. */
export function numberOrganisations(
  seatIds: readonly (string | null)[],
): Pick<AnswerTable, 'organisationOf' | 'organisations'> {
  const numbers = new Map<string, number>();
  let organisations = 0;
  const organisationOf = Int32Array.from(seatIds, (seatId) => {
    const known = seatId === null ? undefined : numbers.get(seatId);
    if (known !== undefined) return known;
    if (seatId !== null) numbers.set(seatId, organisations);
    organisations += 1;
    return organisations - 1;
  });
  return { organisationOf, organisations };
}

function toCode(item: Item, answer: Answer): number {
  if (!fits(item, answer)) return code.unanswered;
  switch (answer.kind) {
    case 'level':
      return answer.level;
    case 'option':
      return item.kind === 'category'
        ? code.firstOption + item.options.findIndex(({ key }) => key === answer.option)
        : code.unanswered;
    case 'dontKnow':
    case 'notApplicable':
    case 'preferNotToSay':
      return code[answer.kind];
  }
}
