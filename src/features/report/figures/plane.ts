import type { Drawing, Mark } from '../../../files/report/drawing.ts';
import { paper } from '../../../paper/colours.ts';

export interface PlanePoint {
  /** 1 to 5. */
  readonly level: number;
  /** Mean distance from the median, 0 to 2 scale points. */
  readonly apart: number;
}

interface PlaneWords {
  readonly act: string;
  readonly talk: string;
  readonly keep: string;
  readonly findWho: string;
  readonly levelAxis: string;
  readonly spreadAxis: string;
}

const [width, height] = [680, 330];
const [left, right, top, bottom] = [60, 650, 24, 284];

/** Each statement by its level and by how far answers lie apart, in four named fields. */
export function drawPlane(
  points: readonly PlanePoint[],
  limits: { readonly target: number; readonly agreement: number },
  words: PlaneWords,
): Drawing {
  const xOf = (level: number) => left + ((level - 1) / 4) * (right - left);
  const yOf = (apart: number) => bottom - (Math.min(apart, 2) / 2) * (bottom - top);
  // Half a level below the target and above its half: a median is a whole or a half level.
  const border = xOf(limits.target - 0.25);
  const level = yOf(limits.agreement);
  const name = (at: readonly [number, number], text: string, anchor: 'start' | 'end'): Mark => ({
    kind: 'label',
    at,
    text,
    size: 13,
    fill: paper.muted,
    anchor,
    isStrong: true,
  });
  return {
    width,
    height,
    marks: [
      ...frame(),
      line([border, top], [border, bottom], true),
      line([left, level], [right, level], true),
      name([left + 8, top + 16], words.talk, 'start'),
      name([right - 8, top + 16], words.findWho, 'end'),
      name([left + 8, bottom - 8], words.act, 'start'),
      name([right - 8, bottom - 8], words.keep, 'end'),
      ...[1, 2, 3, 4, 5].map((one) => tick([xOf(one), bottom + 18], String(one), 'middle')),
      ...[0, 1, 2].map((one) => tick([left - 8, yOf(one) + 4], String(one), 'end')),
      tick([(left + right) / 2, bottom + 38], words.levelAxis, 'middle'),
      tick([left - 8, top - 8], words.spreadAxis, 'start'),
      ...placed(points).map(({ point, shift }): Mark => ({
        kind: 'dot',
        at: [xOf(point.level) + shift, yOf(point.apart)],
        radius: 5,
        fill: paper.accent,
        stroke: '#ffffff',
      })),
    ],
  };
}

/** Points that would lie on each other stand side by side. */
function placed(points: readonly PlanePoint[]): { point: PlanePoint; shift: number }[] {
  const seen = new Map<string, number>();
  return points.map((point) => {
    const key = `${point.level} ${Math.round(point.apart * 12)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const step = Math.ceil(before / 2) * 10;
    return { point, shift: before % 2 === 1 ? step : -step };
  });
}

function frame(): Mark[] {
  return [line([left, top], [left, bottom]), line([left, bottom], [right, bottom])];
}

function line(
  from: readonly [number, number],
  to: readonly [number, number],
  isDashed = false,
): Mark {
  return { kind: 'line', from, to, stroke: paper.control, width: 1, isDashed };
}

function tick(
  at: readonly [number, number],
  text: string,
  anchor: 'start' | 'middle' | 'end',
): Mark {
  return { kind: 'label', at, text, size: 12, fill: paper.muted, anchor };
}
