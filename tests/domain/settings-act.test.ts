import { describe, expect, it } from 'vitest';
import { compareIndex } from '../../src/domain/comparison/index-robustness.ts';
import { learningPairs } from '../../src/domain/comparison/learning-pairs.ts';
import { peersIn, reasonsAgainst } from '../../src/domain/comparison/compare-networks.ts';
import { SeatId } from '../../src/domain/kernel/ids.ts';
import { createSeededRandom } from '../../src/domain/kernel/seeded-random.ts';
import type { ChosenSettings } from '../../src/domain/network/chosen-settings.ts';
import { settingsOf } from '../../src/domain/network/chosen-settings.ts';
import type { MethodSettings, SettingKey } from '../../src/domain/network/method-settings.ts';
import { Round } from '../../src/domain/network/round.ts';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { actionsOf } from '../../src/domain/report/action.ts';
import { findingsOf } from '../../src/domain/report/finding.ts';
import { QuestionnaireResponse } from '../../src/domain/response/response.ts';
import { qualityFlags } from '../../src/domain/score/answer-quality.ts';
import { changeBetween } from '../../src/domain/score/change.ts';
import { createScalePool } from '../../src/domain/score/cronbach-alpha.ts';
import { documentEvidence } from '../../src/domain/score/document-evidence.ts';
import { perspectiveGap } from '../../src/domain/score/perspective-gap.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { targetOf } from '../../src/features/results/view.ts';
import { networkWith } from '../support/network-scenario.ts';

const startUp = networkWith(['police'], { startUp: true });
const text = (en: string) => ({ en });
const five = ['1', '2', '3', '4', '5'].map(text);

const questionnaire = (items: number) =>
  Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Q'),
    intro: text('Q'),
    audience: text('All'),
    purpose: 'maturity',
    scale: 'rubric',
    levelNames: five,
    model: 'formative',
    minutes: { all: 1 },
    dimensions: [
      {
        id: 'D',
        title: text('D'),
        scored: true,
        items: Array.from({ length: items }, (_, index) => ({
          kind: 'level',
          id: `Q-D-${index + 1}`,
          text: text('Item'),
          sources: [],
          levels: five,
          nextStep: { text: text('Do') },
        })),
      },
    ],
  });

/** One row a person, a seat each: a digit is a level, d don't know, . open. */
function roundOf(rows: readonly string[], { together = 1, seats = rows.length } = {}) {
  const asked = questionnaire(rows[0]?.length ?? 0);
  // The first persons sit on one seat, everybody else alone.
  const seatOf = (index: number) => `s${Math.max(0, index + 1 - together)}`;
  const responses = rows.map((row, index) =>
    QuestionnaireResponse.parse({
      schema: 1,
      id: `p${index}`,
      rev: 1,
      roundId: 'r',
      seatId: seatOf(index),
      state: 'handedIn',
      questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
      answers: {
        Q: Object.fromEntries(
          [...row].flatMap((sign, item) => {
            if (sign === '.') return [];
            const answer =
              sign === 'd' ? { kind: 'dontKnow' } : { kind: 'level', level: Number(sign) };
            return [[`Q-D-${item + 1}`, answer]];
          }),
        ),
      },
      position: null,
    }),
  );
  return (settings: ChosenSettings) => {
    const round = Round.parse({
      schema: 1,
      id: 'r',
      rev: 1,
      networkId: 'n',
      label: 'Round 1',
      openedOn: '2026-01-01',
      closedOn: '2026-02-01',
      mode: 'survey',
      k: 5,
      questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
      invited: Array.from({ length: seats }, (_, index) => ({ seatId: `s${index}`, persons: 9 })),
      settings,
    });
    const result = scoreRound({ round, questionnaires: [asked], responses });
    // What was set stands in the result anyway: only what follows from it is looked at.
    const { settings: whole, ...told } = result;
    const results = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
    const findings = results.map((one) => findingsOf(one));
    const target = targetOf({ network: startUp, round: result });
    return { told, findings, target, actions: actionsOf(results, [asked], whole) };
  };
}

const whole =
  (act: (settings: MethodSettings) => unknown) =>
  (settings: ChosenSettings): unknown =>
    act(settingsOf({ settings }));

const seated = (values: readonly number[]) =>
  values.map((value, at) => ({ seatId: SeatId.parse(`s${at}`), value }));
const gapOf = (first: readonly number[], second: readonly number[]) =>
  whole((settings) =>
    perspectiveGap(
      [
        { people: seated(first) },
        { people: seated(second).map((one, at) => ({ ...one, seatId: SeatId.parse(`t${at}`) })) },
      ],
      { k: 5, others: 0 },
      settings,
    ),
  );
const network = (key: string, mean: number, rate = 1) => ({
  key,
  questionnaireId: questionnaire(1).id,
  version: '1.0.0',
  mode: 'survey' as const,
  rate,
  hasConsent: true,
  means: { [dimension]: mean },
});
const [firstDimension] = questionnaire(1).dimensions;
if (firstDimension === undefined) throw new Error('No dimension');
const dimension = firstDimension.id;
const networks = [1.8, 2.2, 3, 3.5, 4.2, 4.6].map((mean, at) => network(`n${at}`, mean));
const alike = Array<string>(12).fill('3333');
const split = ['1133', '1133', '5533', '5533', '3333', '3333', '3333'];

interface Case {
  /** Everything that is published, under these settings. */
  readonly act: (settings: ChosenSettings) => unknown;
  readonly settings: ChosenSettings;
}

const cases: Record<SettingKey, Case> = {
  weighting: {
    act: roundOf(['1111', '1111', '1111', '5555', '4444', '3333'], { together: 3, seats: 4 }),
    settings: { weighting: 'persons' },
  },
  notKnownShare: {
    act: roundOf(['333d', '333d', '3333', '3333', '3333', '3333', '3333']),
    settings: { notKnownShare: 0.2 },
  },
  answeredShare: {
    act: roundOf(['33333', '33333', '33333', '33333', '33333', '555..']),
    settings: { answeredShare: 0.8 },
  },
  answeredShareSmall: {
    act: roundOf(['3333', '3333', '3333', '3333', '3333', '55..']),
    settings: { answeredShareSmall: 0.5 },
  },
  smallDimension: {
    act: roundOf(['33333', '33333', '33333', '33333', '33333', '555..']),
    settings: { smallDimension: 5 },
  },
  itemsForMean: {
    act: roundOf(Array<string>(6).fill('333..')),
    settings: { itemsForMean: 4 },
  },
  stageShare: {
    act: roundOf(Array<string>(6).fill('33332')),
    settings: { stageShare: 1 },
  },
  agreementLimit: { act: roundOf(split), settings: { agreementLimit: 1.5 } },
  campShare: {
    act: roundOf(['1333', '1333', '5333', '5333', '5333', '1333', '3333']),
    settings: { campShare: 0.45 },
  },
  largeGap: { act: gapOf([3, 3, 3, 3, 3], [1, 1, 1, 4, 4]), settings: { largeGap: 3 } },
  largeDelta: {
    act: gapOf([3, 3, 3, 3, 3], [2.6, 2.6, 2.6, 2.6, 3.2]),
    settings: { largeDelta: 1 },
  },
  mostSplits: { act: gapOf([3, 3, 3, 3, 3], [2, 2, 2, 2, 4]), settings: { mostSplits: 9 } },
  alphaRespondents: {
    act: whole((settings) => {
      const pool = createScalePool();
      for (let one = 0; one < 2; one += 1) {
        pool.add(Array.from({ length: 16 }, (_, at) => [1 + (at % 5), 1 + ((at + one) % 5)]));
      }
      return pool.alpha('reflective', settings);
    }),
    settings: { alphaRespondents: 40 },
  },
  intervalValues: {
    act: roundOf(['3333', '4444', '3333', '4444', '2222', '3333'], { seats: 8 }),
    settings: { intervalValues: 7 },
  },
  largeChange: {
    act: whole((settings) =>
      changeBetween(
        { invited: null, people: seated([2, 2, 3, 3, 2, 3]) },
        { invited: null, people: seated([3, 3, 4, 4, 3, 3.5]) },
        5,
        settings,
      ),
    ),
    settings: { largeChange: 2 },
  },
  lowestRate: { act: roundOf(alike.slice(0, 6), { seats: 11 }), settings: { lowestRate: 0.6 } },
  fullRate: { act: roundOf(alike.slice(0, 7), { seats: 10 }), settings: { fullRate: 0.8 } },
  smallGroup: { act: roundOf(alike), settings: { smallGroup: 13 } },
  claimingLevel: { act: evidence(), settings: { claimingLevel: 4 } },
  unusedLevel: { act: evidence(), settings: { unusedLevel: 1 } },
  indexDraws: { act: index(), settings: { indexDraws: 1001 } },
  distinguishableShare: { act: index(), settings: { distinguishableShare: 1 } },
  peersForQuartiles: {
    act: whole((settings) => peersIn(dimension, networks, settings)),
    settings: { peersForQuartiles: 7 },
  },
  teachingLevel: { act: pairs(), settings: { teachingLevel: 4.5 } },
  learningLevel: { act: pairs(), settings: { learningLevel: 1.5 } },
  targetLevel: { act: roundOf(alike), settings: { targetLevel: 3 } },
  targetLevelStartUp: {
    act: roundOf(alike),
    settings: { targetLevelStartUp: 4 },
  },
  unknownShortfall: {
    act: roundOf(['333d', '333d', '333d', '3333', '3333', '3333', '3333']),
    settings: { unknownShortfall: 2 },
  },
  mostActions: { act: roundOf(alike), settings: { mostActions: 1 } },
  alikeItems: { act: quality('33333333'), settings: { alikeItems: 8 } },
  mostDontKnow: { act: quality('dd333333'), settings: { mostDontKnow: 0.2 } },
};

function evidence() {
  const items = questionnaire(5).dimensions.flatMap(({ items: own }) => own);
  return whole((settings) =>
    documentEvidence(
      items.map(({ id }, at) => ({ id, level: at + 1, documentType: 'charter' })),
      new Set(['charter']),
      settings,
    ),
  );
}

function index() {
  // A stands above B under 97 of 100 weightings or so.
  const dimensions = [3.2, 3.4, 2.9].map((a) => ({ a, b: 3 }));
  return whole((settings) => compareIndex(dimensions, createSeededRandom(1), settings));
}

function pairs() {
  return whole((settings) => learningPairs(dimension, networks, () => true, settings));
}

function quality(row: string) {
  const items = questionnaire(row.length).dimensions.flatMap(({ items: own }) => own);
  const reversed = items.map((item) =>
    item.kind === 'level' ? { ...item, reverse: true as const } : item,
  );
  const answers = Object.fromEntries(
    [...row].map((sign, at) => [
      `Q-D-${at + 1}`,
      sign === 'd' ? ({ kind: 'dontKnow' } as const) : ({ kind: 'level', level: 3 } as const),
    ]),
  );
  return whole((settings) => qualityFlags(reversed, answers, settings));
}

describe('every setting of the method', () => {
  it.each(Object.entries(cases))('acts: %s', (_, { act, settings }) => {
    expect(act(settings)).not.toEqual(act({}));
    expect(act({})).toEqual(act({}));
  });
});

describe('the lowest response with which networks are compared', () => {
  it('is the one that the comparing network set', () => {
    const peer = network('peer', 3, 0.7);
    const own = network('own', 3);
    expect(reasonsAgainst(own, peer, settingsOf({}))).toEqual([]);
    expect(reasonsAgainst(own, peer, settingsOf({ settings: { fullRate: 0.8 } }))).toEqual([
      'lowResponse',
    ]);
  });
});
