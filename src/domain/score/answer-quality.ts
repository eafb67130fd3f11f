import type { Item } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';
import { fittingAnswer } from '../response/completeness.ts';
import { defaultSettings, type MethodSettings } from '../network/method-settings.ts';

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
  const given = items.map((item) => ({ item, answer: fittingAnswer(item, answers) }));
  const rated = given.flatMap(({ item, answer }) =>
    answer?.kind === 'level' ? [{ item, level: answer.level }] : [],
  );
  const chosen = given.filter(({ answer }) => answer?.kind === 'option').length;
  const dontKnow = given.filter(({ answer }) => answer?.kind === 'dontKnow').length;
  const valid = rated.length + chosen;
  const flags: QualityFlag[] = [];
  if (areAllAlike(rated, settings)) flags.push('allAlike');
  if (dontKnow > settings.mostDontKnow * (valid + dontKnow)) flags.push('mostlyDontKnow');
  return flags;
}

function areAllAlike(
  rated: readonly { readonly item: Item; readonly level: number }[],
  { alikeItems }: MethodSettings,
): boolean {
  const hasReverse = rated.some(({ item }) => item.kind === 'level' && item.reverse === true);
  const levels = new Set(rated.map(({ level }) => level));
  return rated.length >= alikeItems && hasReverse && levels.size === 1;
}
