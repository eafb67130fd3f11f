import { describe, expect, it } from 'vitest';
import {
  peersIn,
  reasonsAgainst,
  type ComparedNetwork,
} from '../../../src/domain/comparison/compare-networks.ts';
import { learningPairs } from '../../../src/domain/comparison/learning-pairs.ts';
import { DimensionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';

const dimension = DimensionId.parse('MAN');
const own: ComparedNetwork = {
  key: 'own',
  questionnaireId: QuestionnaireId.parse('FORM'),
  version: '1.0.0',
  mode: 'survey',
  rate: 0.9,
  hasConsent: true,
  means: { [dimension]: 3 },
};
const at = (mean: number | undefined, key = `at-${mean}`): ComparedNetwork => ({
  ...own,
  key,
  means: mean === undefined ? {} : { [dimension]: mean },
});

describe('reasons against a comparison', () => {
  it.each<[Partial<ComparedNetwork>, string[]]>([
    [{}, []],
    [{ questionnaireId: QuestionnaireId.parse('INFO') }, ['otherQuestionnaire']],
    [{ version: '1.0.1' }, ['otherVersion']],
    [{ mode: 'consensus', rate: null }, ['otherMode']],
    [{ rate: 0.65 }, []],
    [{ rate: 0.6499 }, ['lowResponse']],
    [{ rate: null }, ['lowResponse']],
    [{ hasConsent: false }, ['noConsent']],
    [
      { version: '2.0.0', rate: 0.5, hasConsent: false },
      ['otherVersion', 'lowResponse', 'noConsent'],
    ],
  ])('of a network with %j are %j', (change, reasons) => {
    expect(reasonsAgainst(own, { ...own, ...change })).toEqual(reasons);
  });

  it('ask no response rate of two consensus meetings', () => {
    const meeting: ComparedNetwork = { ...own, mode: 'consensus', rate: null };
    expect(reasonsAgainst(meeting, meeting)).toEqual([]);
  });
});

describe('peers in a dimension', () => {
  it('are median and quartiles from five on', () => {
    const peers = [4, 1, 2, 5, 3].map((mean) => at(mean));
    expect(peersIn(dimension, peers)).toEqual({
      kind: 'quartiles',
      n: 5,
      lower: 2,
      median: 3,
      upper: 4,
    });
  });

  it('are dots below five, counting only those that have a mean to show', () => {
    const peers = [4, 1, undefined, 5, 3].map((mean) => at(mean));
    expect(peersIn(dimension, peers)).toEqual({ kind: 'dots', n: 4, values: [1, 3, 4, 5] });
    expect(peersIn(dimension, [])).toEqual({ kind: 'dots', n: 0, values: [] });
  });
});

describe('learning pairs', () => {
  const networks = [at(4), at(4.5), at(3.99), at(2), at(2.01), at(1), at(undefined)];
  const keysOf = (doesFit: Parameters<typeof learningPairs>[2]) =>
    learningPairs(dimension, networks, doesFit).map(
      ({ teacher, learner }) => `${teacher.key} ${learner.key}`,
    );

  it('bring together those at 4 and above with those at 2 and below', () => {
    expect(keysOf(() => true)).toEqual(['at-4 at-2', 'at-4 at-1', 'at-4.5 at-2', 'at-4.5 at-1']);
  });

  it('are only those whose contexts fit', () => {
    expect(keysOf((_, learner) => learner.key === 'at-1')).toEqual(['at-4 at-1', 'at-4.5 at-1']);
    expect(keysOf(() => false)).toEqual([]);
  });
});
