import type { PlaneAmong } from '../../../domain/report/plane-among.ts';
import type { Drawing, Mark } from '../../../files/report/drawing.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import { paper } from '../../../paper/colours.ts';

type PlaneNames = Pick<
  Catalogues['comparison-paper'],
  'formalisation' | 'trust' | 'both' | 'writtenOnly' | 'trustOnly' | 'neither'
>;

const [width, height] = [680, 400];
const [left, right, top, bottom] = [50, 660, 24, 352];

/** Every network by what is written and by trust, in four named fields; both axes from 1 to 5. */
export function drawNetworksPlane(
  { networks }: PlaneAmong,
  target: number,
  names: PlaneNames,
): Drawing {
  const xOf = (level: number) => left + ((level - 1) / 4) * (right - left);
  const yOf = (level: number) => bottom - ((level - 1) / 4) * (bottom - top);
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    isDashed = false,
  ): Mark => ({ kind: 'line', from, to, stroke: paper.control, width: 1, isDashed });
  const label = (
    at: readonly [number, number],
    text: string,
    anchor: 'start' | 'middle' | 'end',
    isStrong = false,
  ): Mark => ({
    kind: 'label',
    at,
    text,
    size: isStrong ? 13 : 12,
    fill: paper.muted,
    anchor,
    isStrong,
  });
  return {
    width,
    height,
    marks: [
      line([left, top], [left, bottom]),
      line([left, bottom], [right, bottom]),
      line([xOf(target), top], [xOf(target), bottom], true),
      line([left, yOf(target)], [right, yOf(target)], true),
      ...networks.map(({ point }): Mark => ({
        kind: 'dot',
        at: [xOf(point.formalisation.mean), yOf(point.trust.mean)],
        radius: networks.length > 100 ? 3 : 5,
        fill: paper.accent,
        stroke: '#ffffff',
      })),
      label([left + 8, top + 14], names.trustOnly, 'start', true),
      label([right - 8, top + 14], names.both, 'end', true),
      label([left + 8, bottom - 8], names.neither, 'start', true),
      label([right - 8, bottom - 8], names.writtenOnly, 'end', true),
      ...[1, 2, 3, 4, 5].flatMap((level) => [
        label([xOf(level), bottom + 18], String(level), 'middle'),
        label([left - 8, yOf(level) + 4], String(level), 'end'),
      ]),
      label([(left + right) / 2, bottom + 40], names.formalisation, 'middle'),
      label([left - 30, top - 8], names.trust, 'start'),
    ],
  };
}
