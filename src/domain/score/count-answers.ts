import { code, mostCodes, type AnswerTable } from './answer-table.ts';
import type { AnswerCounts, Distribution } from './results.ts';

/** How often each code occurs for one item, by code. */
export type CodeCounts = ArrayLike<number>;

/** With more codes than this the table of pairs would be larger than what it saves. */
const mostForPairs = 64;

/** Counts every item of a table, in one pass; the counts come in the order of its items. */
export function countCodes(table: AnswerTable): CodeCounts[] {
  return mostCodes(table.items) > mostForPairs ? countSingly(table) : countInPairs(table);
}

/** Two neighbouring items at a time, by the pair of their codes: half the work for millions. */
function countInPairs({ items, codes, persons }: AnswerTable): CodeCounts[] {
  const width = items.length;
  const different = mostCodes(items);
  const square = different * different;
  const pairs = new Int32Array(Math.ceil(width / 2) * square);
  const whole = Math.floor(width / 2) * square;
  let at = 0;
  for (let person = 0; person < persons; person += 1) {
    for (let first = 0; first < whole; first += square) {
      const place = first + (codes[at] ?? 0) * different + (codes[at + 1] ?? 0);
      pairs[place] = (pairs[place] ?? 0) + 1;
      at += 2;
    }
    if (whole < pairs.length) {
      const place = whole + (codes[at] ?? 0) * different;
      pairs[place] = (pairs[place] ?? 0) + 1;
      at += 1;
    }
  }
  return items.map((_, index) => {
    const counts = new Int32Array(different);
    const isFirst = index % 2 === 0;
    for (let place = 0; place < square; place += 1) {
      const own = isFirst ? Math.floor(place / different) : place % different;
      counts[own] = (counts[own] ?? 0) + (pairs[Math.floor(index / 2) * square + place] ?? 0);
    }
    return counts;
  });
}

function countSingly({ items, codes }: AnswerTable): CodeCounts[] {
  const different = mostCodes(items);
  return items.map((_, index) => {
    const counts = new Int32Array(different);
    for (let at = index; at < codes.length; at += items.length) {
      const said = codes[at] ?? 0;
      counts[said] = (counts[said] ?? 0) + 1;
    }
    return counts;
  });
}

/** Who said what about an item; the four non-answers stay apart from each other (M2). */
export function toAnswerCounts(counts: CodeCounts): AnswerCounts {
  const at = (wanted: number) => counts[wanted] ?? 0;
  let all = 0;
  let options = 0;
  for (let index = 0; index < counts.length; index += 1) {
    all += at(index);
    if (index >= code.firstOption) options += at(index);
  }
  return {
    asked: all - at(code.notShown),
    n: at(1) + at(2) + at(3) + at(4) + at(5) + options,
    dontKnow: at(code.dontKnow),
    notApplicable: at(code.notApplicable),
    preferNotToSay: at(code.preferNotToSay),
    unanswered: at(code.unanswered),
  };
}

/** How many stand at each level. */
export function toDistribution(counts: CodeCounts): Distribution {
  const at = (level: number) => counts[level] ?? 0;
  return [at(1), at(2), at(3), at(4), at(5)];
}

/** Persons who gave any answer at all, *don't know* and the like included. */
export function countAnswering({ items, codes, persons }: AnswerTable): number {
  const { unanswered, notShown } = code;
  const width = items.length;
  let answering = 0;
  for (let person = 0; person < persons; person += 1) {
    const end = (person + 1) * width;
    for (let at = person * width; at < end; at += 1) {
      const said = codes[at] ?? unanswered;
      if (said === unanswered || said === notShown) continue;
      answering += 1;
      break;
    }
  }
  return answering;
}

/** DK / (n + DK), from 0 to 1 (M2); null when nobody rated or said don't know. */
export function dontKnowShareOf(counts: readonly AnswerCounts[]): number | null {
  const n = counts.reduce((sum, count) => sum + count.n, 0);
  const dontKnow = counts.reduce((sum, count) => sum + count.dontKnow, 0);
  return n + dontKnow === 0 ? null : dontKnow / (n + dontKnow);
}

export function addDistributions(distributions: readonly Distribution[]): Distribution {
  const at = (index: 0 | 1 | 2 | 3 | 4) =>
    distributions.reduce((sum, distribution) => sum + distribution[index], 0);
  return [at(0), at(1), at(2), at(3), at(4)];
}

/** The counts as they would be on the mirrored scale. */
export function mirrorDistribution([a, b, c, d, e]: Distribution): Distribution {
  return [e, d, c, b, a];
}
