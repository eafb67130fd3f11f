import { compareIndex } from '../../../domain/comparison/index-robustness.ts';
import { peersIn, type ComparedNetwork } from '../../../domain/comparison/compare-networks.ts';
import { learningPairs } from '../../../domain/comparison/learning-pairs.ts';
import { DimensionId, ItemId, QuestionnaireId } from '../../../domain/kernel/ids.ts';
import { createSeededRandom } from '../../../domain/kernel/seeded-random.ts';
import { qualityFlags } from '../../../domain/score/answer-quality.ts';
import { documentEvidence } from '../../../domain/score/document-evidence.ts';
import { intraclassCorrelations } from '../../../domain/score/icc.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { levels, number, percent, range, word, type ExampleOf, type Value } from './example.ts';
import { sampleOf, toAnswers } from './sample.ts';

export function evidence(): ExampleOf<'M15'> {
  const [withDocument, without] = [
    [4, 2],
    [3, 1],
  ];
  const items = [
    ...withDocument.map((level) => ({ level, documentType: 'charter' })),
    ...without.map((level) => ({ level, documentType: 'plan' })),
  ].map((item, index) => ({ id: ItemId.parse(`X-${index + 1}`), ...item }));
  const found = documentEvidence(items, new Set(['charter']));
  return {
    given: { withDocument: levels(withDocument), without: levels(without) },
    found: {
      share: found.shareShown === null ? word('none') : percent(found.shareShown),
      unused: number(found.unused.length),
    },
  };
}

export function index(): ExampleOf<'M16'> {
  const [a, b] = [
    [4, 3, 2.5],
    [3, 3, 3],
  ];
  const pairs = a.map((value, at) => ({ a: value, b: b[at] ?? value }));
  const found = compareIndex(pairs, createSeededRandom(1));
  return {
    given: { a: levels(a), b: levels(b) },
    found: {
      a: number(found.a, 1),
      b: number(found.b, 1),
      share: percent(found.shareAAbove),
      verdict: word(found.verdict === 'notDistinguishable' ? 'notDistinguishable' : 'none'),
    },
  };
}

export function comparison(): ExampleOf<'M17'> {
  const means = [2, 2.5, 3, 3.5, 4.5];
  const dimension = DimensionId.parse('X');
  const networks = means.map((value, at): ComparedNetwork => ({
    key: String(at),
    questionnaireId: QuestionnaireId.parse('X'),
    version: '1.0.0',
    mode: 'survey',
    rate: 1,
    hasConsent: true,
    means: { [dimension]: value },
  }));
  const peers = peersIn(dimension, networks);
  const isWhole = peers.kind === 'quartiles';
  return {
    given: { peers: levels(means) },
    found: {
      median: number(isWhole ? peers.median : null, 1),
      quartiles: isWhole ? range(peers.lower, peers.upper) : word('none'),
      pairs: number(learningPairs(dimension, networks, () => true).length),
    },
  };
}

export function quality(): ExampleOf<'M19'> {
  const statements = defaultSettings.alikeItems;
  const [level, unknown] = [4, 9];
  const { items = [] } = sampleOf(statements, true).dimensions[0] ?? {};
  const flagsOf = (row: Parameters<typeof toAnswers>[0]): Value =>
    word(qualityFlags(items, toAnswers(row))[0] ?? 'none');
  const alike = Array.from({ length: statements }, () => level);
  const unsure = alike.map((one, at) =>
    at < unknown ? ({ kind: 'dontKnow' } as const) : at % 2 === 0 ? one : one - 1,
  );
  return {
    given: {
      statements: number(statements),
      alike: number(level),
      dontKnow: number(unknown),
    },
    found: { alike: flagsOf(alike), dontKnow: flagsOf(unsure) },
  };
}

export function betweenNetworks(): ExampleOf<'M20'> {
  const [first, second, third] = [
    [1, 2, 3],
    [1, 2, 3],
    [3, 4, 5],
  ];
  const { icc1, icc2 } = intraclassCorrelations([first, second, third]);
  return {
    given: { first: levels(first), second: levels(second), third: levels(third) },
    found: { icc1: number(icc1, 2), icc2: number(icc2, 2) },
  };
}
