import { roomFor, wrapWords } from '../../../paper/wrap.ts';
import type { Drawing, Mark } from '../../../files/report/drawing.ts';
import type { Distribution, Interval } from '../../../domain/score/results.ts';
import { paper } from '../../../paper/colours.ts';

export interface StripLine {
  readonly label: string;
  readonly note: string;
  /** 1 to 5, or null where there is nothing to show: then `reading` says why. */
  readonly value: number | null;
  readonly reading: string;
  readonly distribution: Distribution | null;
  readonly interval: Interval;
}

const width = 680;
const left = 222;
const right = 620;
const perLevel = (right - left) / 4;
const lineHeight = 15;

/** A dot for each dimension on the whole scale, with the spread of the answers behind it. */
export function drawStrip(
  lines: readonly StripLine[],
  ends: { readonly low: string; readonly high: string } | null,
): Drawing {
  const tallest = Math.max(1e-9, ...lines.flatMap(({ distribution }) => sharesOf(distribution)));
  const marks: Mark[] = [];
  let top = 6;
  for (const line of lines) {
    const label = wrapWords(line.label, roomFor(left - 22, 13));
    const height = Math.max(38, (label.length + 1) * lineHeight + 8);
    marks.push(...drawLine(line, label, top, height, tallest));
    top += height;
  }
  const bottom = top;
  const grid = [1, 2, 3, 4, 5].flatMap((level): Mark[] => [
    {
      kind: 'line',
      from: [xOf(level), 2],
      to: [xOf(level), bottom],
      stroke: paper.rule,
      width: 1,
    },
    label([xOf(level), bottom + 15], String(level), 'middle', paper.ink),
  ]);
  const names =
    ends === null
      ? []
      : [
          label([xOf(1) - 10, bottom + 31], ends.low, 'start'),
          label([xOf(5) + 10, bottom + 31], ends.high, 'end'),
        ];
  return {
    width,
    height: bottom + (ends === null ? 22 : 38),
    marks: [...grid, ...marks, ...names],
  };
}

function drawLine(
  { note, value, reading, distribution, interval }: StripLine,
  words: readonly string[],
  top: number,
  height: number,
  tallest: number,
): Mark[] {
  const middle = top + height / 2;
  const first = middle - ((words.length + 1) * lineHeight) / 2 + 11;
  const text = [
    ...words.map((line, index) =>
      label([4, first + index * lineHeight], line, 'start', paper.ink, true),
    ),
    label([4, first + words.length * lineHeight], note, 'start'),
  ];
  const columns = sharesOf(distribution).map((share, index): Mark => {
    const tall = (share / tallest) * (height - 10);
    return {
      kind: 'box',
      at: [xOf(index + 1) - 13, top + height - 4 - tall],
      size: [26, tall],
      fill: paper.band,
    };
  });
  if (value === null) {
    return [...columns, ...text, label([xOf(1) + 8, middle + 4], reading, 'start')];
  }
  const range = interval.kind === 'interval' ? interval : { low: value, high: value };
  const isBefore = range.high > 4.4;
  return [
    ...columns,
    ...text,
    {
      kind: 'line',
      from: [xOf(range.low), middle],
      to: [xOf(range.high), middle],
      stroke: paper.accent,
      width: 2,
    },
    { kind: 'dot', at: [xOf(value), middle], radius: 6, fill: paper.accent, stroke: '#ffffff' },
    label(
      [isBefore ? xOf(range.low) - 10 : xOf(range.high) + 10, middle + 5],
      reading,
      isBefore ? 'end' : 'start',
      paper.ink,
      true,
    ),
  ];
}

function sharesOf(distribution: Distribution | null): number[] {
  const all = distribution?.reduce((sum, count) => sum + count, 0) ?? 0;
  return all === 0 ? [] : (distribution ?? []).map((count) => count / all);
}

function xOf(level: number): number {
  return left + (level - 1) * perLevel;
}

function label(
  at: readonly [number, number],
  text: string,
  anchor: 'start' | 'middle' | 'end',
  fill: string = paper.muted,
  isStrong = false,
): Mark {
  return { kind: 'label', at, text, size: isStrong ? 14 : 13, fill, anchor, isStrong };
}
