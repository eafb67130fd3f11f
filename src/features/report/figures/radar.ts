import type { Drawing, Mark } from '../../../files/report/drawing.ts';
import { paper } from '../../../paper/colours.ts';
import { wrapWords } from '../../../paper/wrap.ts';

export interface RadarAxis {
  readonly label: string;
  /** 1 to 5; null where the dimension has no mean: never 0. */
  readonly value: number | null;
  readonly reading: string;
}

const [width, height] = [680, 370];
const [x0, y0] = [width / 2, 186];
const [inner, outer] = [18, 132];

/** A radar is legible with a value on three axes or more, and up to eight. */
export function canDrawRadar(axes: readonly RadarAxis[]): boolean {
  return axes.length <= 8 && axes.filter(({ value }) => value !== null).length >= 3;
}

/** The shape of one profile; the rings are the points of the scale, 1 inside and 5 outside. */
export function drawRadar(axes: readonly RadarAxis[]): Drawing {
  const at = (index: number, level: number): [number, number] => {
    const turn = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    const radius = inner + ((level - 1) / 4) * (outer - inner);
    return [x0 + radius * Math.cos(turn), y0 + radius * Math.sin(turn)];
  };
  const rings = [1, 2, 3, 4, 5].map((level): Mark => ({
    kind: 'shape',
    points: axes.map((_, index) => at(index, level)),
    fill: 'none',
    stroke: paper.rule,
  }));
  const spokes = axes.map((_, index): Mark => ({
    kind: 'line',
    from: at(index, 1),
    to: at(index, 5),
    stroke: paper.rule,
    width: 1,
  }));
  const points = axes.flatMap(({ value }, index) => (value === null ? [] : [at(index, value)]));
  const isWhole = points.length === axes.length;
  // What has no value opens the shape and is never joined over.
  const outline: Mark[] = isWhole
    ? [{ kind: 'shape', points, fill: paper.fill, stroke: paper.accent }]
    : axes.flatMap(({ value }, index): Mark[] => {
        const next = axes[(index + 1) % axes.length]?.value ?? null;
        if (value === null || next === null) return [];
        const to = at((index + 1) % axes.length, next);
        return [{ kind: 'line', from: at(index, value), to, stroke: paper.accent, width: 1.5 }];
      });
  const scale = [1, 2, 3, 4, 5].map((level): Mark => ({
    kind: 'label',
    at: [x0 - 6, at(0, level)[1] + 4],
    text: String(level),
    size: 11,
    fill: paper.muted,
    anchor: 'end',
  }));
  return {
    width,
    height,
    marks: [
      ...(isWhole ? [...outline, ...rings] : [...rings, ...outline]),
      ...spokes,
      ...(isWhole ? [{ kind: 'shape', points, fill: 'none', stroke: paper.accent } as const] : []),
      ...points.map((point): Mark => ({
        kind: 'dot',
        at: point,
        radius: 4,
        fill: paper.accent,
        stroke: '#fff',
      })),
      ...scale,
      ...axes.flatMap((axis, index) => labelOf(axis, at(index, 5.55))),
    ],
  };
}

function labelOf({ label, reading }: RadarAxis, [x, y]: readonly [number, number]): Mark[] {
  const lines = wrapWords(label, 22);
  const isMiddle = Math.abs(x - x0) < 20;
  const anchor = isMiddle ? 'middle' : x > x0 ? 'start' : 'end';
  const above = isMiddle && y < y0;
  const first = above ? y - lines.length * 15 + 6 : y - (lines.length * 15) / 2 + 6;
  return [
    ...lines.map((text, index): Mark => ({
      kind: 'label',
      at: [x, first + index * 15],
      text,
      size: 13,
      fill: paper.ink,
      anchor,
    })),
    {
      kind: 'label',
      at: [x, first + lines.length * 15],
      text: reading,
      size: 13,
      fill: paper.ink,
      anchor,
      isStrong: true,
    },
  ];
}
