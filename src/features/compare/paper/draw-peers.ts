import type { DimensionAmong } from '../../../domain/comparison/peers-among.ts';
import type { Drawing, Mark } from '../../../files/report/drawing.ts';
import { paper } from '../../../paper/colours.ts';
import { roomFor, wrapWords } from '../../../paper/wrap.ts';

export interface PeersLine {
  readonly label: string;
  readonly among: DimensionAmong;
}

const width = 680;
const [left, right] = [222, 650];
const perLevel = (right - left) / 4;
const [lineHeight, row] = [15, 40];

/** For each dimension where the networks stand: the whole range, the middle half and the median. */
export function drawPeers(lines: readonly PeersLine[]): Drawing {
  const marks: Mark[] = [];
  let top = 6;
  for (const line of lines) {
    const words = wrapWords(line.label, roomFor(left - 22, 13));
    const height = Math.max(row, words.length * lineHeight + 14);
    marks.push(...drawLine(line.among, words, top, height));
    top += height;
  }
  const grid = [1, 2, 3, 4, 5].flatMap((level): Mark[] => [
    {
      kind: 'line',
      from: [xOf(level), 2],
      to: [xOf(level), top],
      stroke: paper.rule,
      width: 1,
    },
    {
      kind: 'label',
      at: [xOf(level), top + 15],
      text: String(level),
      size: 13,
      fill: paper.ink,
      anchor: 'middle',
    },
  ]);
  return { width, height: top + 22, marks: [...grid, ...marks] };
}

function drawLine(
  { peers, range, own }: DimensionAmong,
  words: readonly string[],
  top: number,
  height: number,
): Mark[] {
  const middle = top + height / 2;
  const first = middle - (words.length * lineHeight) / 2 + 11;
  const label = words.map((text, index): Mark => {
    const at = [4, first + index * lineHeight] as const;
    return { kind: 'label', at, text, size: 13, fill: paper.ink, anchor: 'start', isStrong: true };
  });
  const dot = (value: number, radius: number, fill: string): Mark => ({
    kind: 'dot',
    at: [xOf(value), middle],
    radius,
    fill,
    stroke: '#ffffff',
  });
  return [
    ...label,
    ...(peers.kind === 'dots'
      ? peers.values.map((value) => dot(value, 4, paper.control))
      : drawQuartiles(peers, range, middle)),
    ...(own?.kind === 'shown' ? [dot(own.value, 7, paper.accent)] : []),
  ];
}

function drawQuartiles(
  { lower, median, upper }: Extract<DimensionAmong['peers'], { kind: 'quartiles' }>,
  range: DimensionAmong['range'],
  middle: number,
): Mark[] {
  return [
    ...(range === null
      ? []
      : [
          {
            kind: 'line',
            from: [xOf(range[0]), middle],
            to: [xOf(range[1]), middle],
            stroke: paper.control,
            width: 1,
          } as const,
        ]),
    {
      kind: 'box',
      at: [xOf(lower), middle - 8],
      size: [Math.max(2, xOf(upper) - xOf(lower)), 16],
      fill: '#c3cbd8',
    },
    {
      kind: 'line',
      from: [xOf(median), middle - 10],
      to: [xOf(median), middle + 10],
      stroke: paper.ink,
      width: 3,
    },
  ];
}

function xOf(level: number): number {
  return left + (level - 1) * perLevel;
}
