import type {
  CalledNetwork,
  CollectionComparison,
  ComparedNetworkFile,
  ComparisonPart,
} from '../files/collection/comparison-file.ts';
import { align, peersWords } from './comparison-table.ts';

/** A comparison of summaries for reading: a block for each questionnaire and way of answering. */
export function collectionTable({ comparisons, planes }: CollectionComparison): string {
  const blocks = [
    ...comparisons.map(partLines),
    ...planes.map(({ mode, networks, fields }) => [
      `formalisation against trust, ${modeWords[mode]}: ${networks} networks`,
      `  in place and trusted ${fields.both}, in place and less trusted ${fields.writtenOnly}, trusted and less in place ${fields.trustOnly}, both can grow ${fields.neither}`,
    ]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

const modeWords = { survey: 'each person alone', consensus: 'agreed in a meeting' } as const;

const becauseWords = {
  otherVersion: 'another major version',
  otherContent: 'the same version number, but another text',
  noText: 'the text of its version is not known',
  otherScope: 'asked the core only',
  otherSettings: 'its means were made with other settings',
} as const;

function partLines(part: ComparisonPart): string[] {
  const { questionnaire, mode, networks, dimensions, versions, leftOut, index } = part;
  const ids = Object.keys(dimensions);
  const counted = networks.filter(({ provisional }) => !provisional).length;
  return [
    `${questionnaire.id} ${questionnaire.version}, ${modeWords[mode]}: ${networks.length} networks, ${counted} count`,
    ...align([
      ['  network', ...ids, 'answered'],
      ...networks.map((network) => [
        `  ${nameOf(network)}`,
        ...ids.map((id) => cellOf(network, id)),
        answeredWords(network),
      ]),
    ]),
    ...align(
      Object.entries(dimensions).map(([id, { own, peers, change }]) => [
        `  ${id}`,
        own === null ? '' : `own ${own.toFixed(2)}`,
        peersWords(peers),
        change.networks === 0
          ? ''
          : `${change.rose} rose and ${change.fell} fell of ${change.networks}`,
      ]),
    ),
    ...gapLines(part),
    ...(versions.length > 1 ? versions.map(versionLine) : []),
    ...leftOut.map((one) => `  left out: ${nameOf(one)}: ${becauseWords[one.because]}`),
    ...(index === undefined ? [] : [indexLine(index)]),
  ];
}

function nameOf({ number, name }: CalledNetwork): string {
  return name ?? `Network ${number}`;
}

function cellOf({ dimensions }: ComparedNetworkFile, id: string): string {
  const cell = dimensions[id];
  return cell === undefined || cell.mean === null
    ? `- (${cell?.suppressed ?? 'none'})`
    : cell.mean.toFixed(2);
}

function answeredWords({ responseRate, provisional, isOwn }: ComparedNetworkFile): string {
  const rate = responseRate === null ? 'meeting' : `${Math.round(responseRate * 100)} %`;
  return [rate, ...(provisional ? ['provisional'] : []), ...(isOwn ? ['own'] : [])].join(', ');
}

const mostGaps = 10;

function gapLines({ items }: ComparisonPart): string[] {
  return Object.entries(items)
    .filter(([, { gap }]) => gap > 0)
    .toSorted(([, a], [, b]) => b.gap / b.networks - a.gap / a.networks || b.gap - a.gap)
    .slice(0, mostGaps)
    .map(([id, { gap, networks }]) => `  ${gap} of ${networks} at level 2 or below: ${id}`);
}

function versionLine({ version, scope, networks, match }: ComparisonPart['versions'][number]) {
  const form = `  version ${version}${scope === 'core' ? ', the core only' : ''}: ${networks} networks`;
  if (match.kind === 'same') return form;
  return match.kind === 'shared'
    ? `${form}, ${match.shared} of ${match.of} items comparable`
    : `${form}, not comparable: ${becauseWords[match.because]}`;
}

function indexLine(index: NonNullable<ComparisonPart['index']> | null): string {
  if (index === null) return '  index: none (mark an own network with a mean in every dimension)';
  const { own, peers, above, below, notDistinguishable } = index;
  return `  index: ${own.toFixed(1)} of 100; of ${peers} networks surely above ${above}, surely below ${below}, not distinguishable from ${notDistinguishable}`;
}
