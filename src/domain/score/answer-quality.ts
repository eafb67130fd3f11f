import type { Item } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';
import { fittingAnswer } from '../response/completeness.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { code, type AnswerTable } from './answer-table.ts';
import type { Published } from './results.ts';

/** What makes a person's answers look as if they were not thought about. */
export type QualityFlag = 'allAlike' | 'mostlyDontKnow';

/**
 * M19: flags of one person's answers to one questionnaire; nothing is ever left out because of
 * them, and only how many persons have one may be told. `allAlike`: the same level as asked for at
 * least 15 items, one of them reverse-keyed, so that the answers contradict each other.
 * `mostlyDontKnow`: DK / (n + DK) above one half. The flag for less than two seconds an item cannot
 * exist here: no time of an answer is ever kept.
 */
export function qualityFlags(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer>>,
  settings: MethodSettings = defaultSettings,
): QualityFlag[] {
  const codes = items.map((item) => toPlainCode(fittingAnswer(item, answers)));
  return flagsIn(codes, items.map(isReversed), settings);
}

/** How many persons have each flag; null where no answers to these items could have it. */
export type FlagCounts = Readonly<Record<QualityFlag, Published<number> | null>>;

/**
 * M19 over one network, by the rules of M13: never who, and not how many where that tells about
 * fewer than k persons. Nobody, or at least k with a flag while at least k have none: else those
 * without it, or all of them, would be told apart (rules 1, 3 and 7).
 */
export function countFlags(table: AnswerTable, k: number, settings: MethodSettings): FlagCounts {
  const { items, codes, persons } = table;
  const reversed = items.map(isReversed);
  let [alike, unsure] = [0, 0];
  for (let person = 0; person < persons; person += 1) {
    const own = codes.subarray(person * items.length, (person + 1) * items.length);
    const flags = flagsIn(own, reversed, settings);
    if (flags.includes('allAlike')) alike += 1;
    if (flags.includes('mostlyDontKnow')) unsure += 1;
  }
  const rateable = items.filter(({ kind }) => kind !== 'category').length;
  const canBeAlike = rateable >= settings.alikeItems && reversed.includes(true);
  return {
    allAlike: canBeAlike ? publish(alike, persons, k) : null,
    mostlyDontKnow: publish(unsure, persons, k),
  };
}

function publish(count: number, persons: number, k: number): Published<number> {
  return count === 0 || (count >= k && persons - count >= k)
    ? { kind: 'shown', value: count }
    : { kind: 'hidden', because: 'fewerThanK' };
}

function isReversed(item: Item): boolean {
  return item.kind === 'level' && item.reverse === true;
}

/** As an answer table has it; which option was chosen makes no difference here. */
function toPlainCode(answer: Answer | undefined): number {
  if (answer?.kind === 'level') return answer.level;
  if (answer?.kind === 'option') return code.firstOption;
  return answer?.kind === 'dontKnow' ? code.dontKnow : code.unanswered;
}

function flagsIn(
  codes: ArrayLike<number>,
  reversed: readonly boolean[],
  settings: MethodSettings,
): QualityFlag[] {
  let [rated, chosen, dontKnow, first] = [0, 0, 0, 0];
  let [isAlike, hasReverse] = [true, false];
  for (let item = 0; item < reversed.length; item += 1) {
    const said = codes[item] ?? code.unanswered;
    if (said >= code.firstOption) chosen += 1;
    if (said === code.dontKnow) dontKnow += 1;
    if (said < 1 || said > 5) continue;
    if (rated === 0) first = said;
    rated += 1;
    isAlike &&= said === first;
    hasReverse ||= reversed[item] === true;
  }
  const flags: QualityFlag[] = [];
  if (rated >= settings.alikeItems && hasReverse && isAlike) flags.push('allAlike');
  if (dontKnow > settings.mostDontKnow * (rated + chosen + dontKnow)) flags.push('mostlyDontKnow');
  return flags;
}
