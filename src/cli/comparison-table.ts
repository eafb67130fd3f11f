import type { Peers } from '../domain/comparison/compare-networks.ts';
import type { Comparison, NetworkComparison, Reason } from '../files/score/comparison.ts';
import type { NetworkChange } from '../files/score/compare-rounds.ts';
import type { IndexScore } from '../files/score/index-score.ts';

/** A comparison for reading: one block for each network, one line for each dimension. */
export function comparisonTable({ networks, changes }: Comparison): string {
  const blocks = [...networks.map(networkBlock), ...changes.map(changeBlock)];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

const reasonWords: Readonly<Record<Reason, string>> = {
  otherQuestionnaire: 'another questionnaire',
  otherVersion: 'another version of the questionnaire',
  otherContent: 'the same version number, but another text of the questionnaire',
  otherSettings: 'its means were made with other settings',
  otherMode: 'answered in another way (alone or in a meeting)',
  lowResponse: 'fewer than 65 % of its organisations answered',
  responseUnknown: 'its response rate is not known: score it with --seats',
  noConsent: 'no consent',
  noResult: 'it has no result that may be shown',
  anotherRound: 'the same network: see the change below',
};

function networkBlock(network: NetworkComparison): string[] {
  const { questionnaire, round, peers, reasons, leftOut, learningPairs } = network;
  return [
    `${network.network}${round === null ? '' : `, round ${round}`} (${questionnaire.id} ${questionnaire.version}): ${peers} ${peers === 1 ? 'peer' : 'peers'}`,
    ...reasons.map((reason) => `  not compared: ${reasonWords[reason]}`),
    ...align([
      ['  dimension', 'own', 'peers'],
      ...Object.entries(network.dimensions).map(([id, { own, suppressed, peers: others }]) => [
        `  ${id}`,
        own === null ? `- (${suppressed ?? 'none'})` : own.toFixed(2),
        peersWords(others),
      ]),
    ]),
    ...(network.index === undefined ? [] : indexLines(network.index)),
    ...learningPairs.map(
      ({ dimension, teacher, learner }) =>
        `  ${dimension}: ${learner} could learn from ${teacher}, if their contexts fit`,
    ),
    ...leftOut.map(
      (other) =>
        `  left out: ${other.network} (${other.file}): ${other.reasons.map((reason) => reasonWords[reason]).join('; ')}`,
    ),
  ];
}

/** Never a place in an order: only how sure it is which of two is above. */
function indexLines({ own, suppressed, peers }: IndexScore): string[] {
  if (own === null) return [`  index: - (${suppressed ?? 'none'})`];
  return [
    `  index: ${own.toFixed(1)} of 100, all dimensions weighing the same`,
    ...peers.map(({ network, file, index, shareAbove, shareBelow, verdict, ...pair }) => {
      const peer = `${network} (${file})`;
      if (index === null || shareAbove === null || shareBelow === null) {
        return `  beside ${peer}: - (${pair.suppressed ?? 'none'})`;
      }
      const shares = `above under ${percent(shareAbove)} of the weights drawn, below under ${percent(shareBelow)}`;
      const words = verdict === 'notDistinguishable' ? 'not distinguishable' : (verdict ?? '');
      return `  beside ${peer}, ${index.toFixed(1)}: ${words} (${shares})`;
    }),
  ];
}

/** Cut, not rounded: 89.9 % is below 90 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}

export function peersWords(peers: Peers): string {
  if (peers.kind === 'dots') {
    return peers.n === 0 ? 'none' : peers.values.map((value) => value.toFixed(2)).join('  ');
  }
  const [lower, median, upper] = [peers.lower, peers.median, peers.upper].map((value) =>
    value.toFixed(2),
  );
  return `median ${median}, quartiles ${lower} and ${upper}, n ${peers.n}`;
}

function changeBlock({ network, from, to, reasons, dimensions }: NetworkChange): string[] {
  const nameOf = ({ file, round }: NetworkChange['from']) =>
    round === null ? file : `${round} (${file})`;
  return [
    `${network}, from ${nameOf(from)} to ${nameOf(to)}`,
    ...reasons.map((reason) => `  not compared: ${reasonWords[reason]}`),
    ...align(
      Object.entries(dimensions).map(([id, change]) => [
        `  ${id}`,
        change.difference === null
          ? `- (${change.suppressed ?? 'none'})`
          : signed(change.difference),
        change.interval === null
          ? ''
          : `${signed(change.interval.low)} to ${signed(change.interval.high)}`,
        change.verdict ?? '',
      ]),
    ),
  ];
}

function signed(value: number): string {
  const text = value.toFixed(2);
  return value > 0 ? `+${text}` : text;
}

/** Columns as wide as their widest cell. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
