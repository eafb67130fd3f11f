import type { Mode } from '../domain/network/round.ts';
import type { Item } from '../domain/questionnaire/questionnaire.ts';
import type { ProposedAction } from '../domain/report/step.ts';
import { numbersIn } from './numbers.ts';
import type { SpokenResults } from './spoken.ts';

/** Why something is to be done, in numbers, without a capital and a full stop. */
export function reasonsFor(
  { median, n, asked, adMd, dontKnowShare }: Omit<ProposedAction, 'field'>,
  item: Item,
  mode: Mode,
  { results: m, format }: SpokenResults,
): string {
  const numbers = numbersIn(format);
  const people = { n: numbers.count(n), of: numbers.count(asked) };
  const parts: string[] = [];
  if (median === null) {
    parts.push(m.whyUnknown({ percent: numbers.percent(dontKnowShare ?? 0), ...people }));
  } else {
    const level = { median: numbers.median(median) };
    parts.push(mode === 'consensus' ? m.whyAgreed(level) : m.whyMedian({ ...level, ...people }));
    if (item.kind === 'level' && item.reverse === true) parts.push(m.whyReversed);
  }
  if (adMd !== null) parts.push(m.factSpread({ points: numbers.mean(adMd) }));
  return parts.join('; ');
}
