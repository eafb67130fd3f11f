import { describe, expect, it } from 'vitest';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { NetworkId, QuestionnaireId, ResponseId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { groupsAsked, groupsOf, type Grouping } from '../../../src/domain/network/grouping.ts';
import { levels } from '../../../src/domain/questionnaire/level.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { findExposed, type Row } from './attacker.ts';
import { describedOf, trustOf } from './one-dimension.ts';

const k = 5;
const slowly = { timeout: 120_000 };
type Random = () => number;

const whole = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

/** A survey of two sides, in organisations of one to four persons, with one dimension. */
function randomRound(random: Random, questionnaire: Questionnaire, grouping: Grouping) {
  const types = [
    'police',
    'prosecution',
    'police',
    'prosecution',
    'youth',
    'school',
    'ngo',
    'social',
  ];
  const network = networkWith(types, { id: NetworkId.parse('n') });
  const round = roundOf(network, 9, {
    id: RoundId.parse('r'),
    closedOn: '2026-11-20',
    grouping,
    questionnaires: [{ id: QuestionnaireId.parse('Q'), version: '1.0.0', scope: 'all' }],
  });
  const gaps = whole(random, 0, 1);
  const persons = whole(random, 10, 12);
  const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
  const responses = Array.from({ length: persons }, (_, person): QuestionnaireResponse => {
    const seat = network.seats[(person % 2) * 4 + whole(random, 0, 3)];
    // Members of one organisation say what they like; now and then nothing.
    const group =
      whole(random, 1, 20) === 1
        ? undefined
        : groupsAsked({ mode: 'survey', grouping })[whole(random, 0, 1)];
    const said = items.flatMap(({ id }) => {
      const level = levels[whole(random, 0, 4)] ?? 3;
      return whole(random, 1, 12) <= gaps ? [] : [[id, { kind: 'level', level }] as const];
    });
    return {
      schema: 1,
      id: ResponseId.parse(`p-${person}`),
      rev: 1,
      roundId: round.id,
      seatId: seat?.id ?? null,
      ...(group !== undefined && { group }),
      state: 'handedIn',
      questionnaires: round.questionnaires,
      answers: { [questionnaire.id]: Object.fromEntries(said) },
      position: null,
    };
  });
  return { network, round, responses, items };
}

/** Whether the sides' means are shown, and whether the figures with them expose fewer than k. */
function judge(
  random: Random,
  questionnaireOf: (statements: number) => Questionnaire,
  grouping: Grouping,
) {
  const questionnaire = questionnaireOf(whole(random, 3, 4));
  const made = randomRound(random, questionnaire, grouping);
  const { round, network, responses, items } = made;
  const result = scoreRound({ round, questionnaires: [questionnaire], responses });
  const [scored] = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
  const [dimension] = scored?.dimensions ?? [];
  if (scored === undefined || dimension?.figures.kind !== 'shown') return null;
  const answered = { round, network, responses, settings: defaultSettings };
  const [perspective] = perspectivesIn(answered, questionnaire, scored);

  const isRated = (person: number, item: string) =>
    Object.keys(responses[person]?.answers[questionnaire.id] ?? {}).includes(item);
  const usable = items.filter((_, at) => (dimension.items[at]?.counts.n ?? 0) >= k);
  const ratedBy = (person: number) => usable.filter(({ id }) => isRated(person, id)).length;
  const needed = (usable.length <= 4 ? 2 / 3 : 1 / 2) * usable.length;
  const hasValue = (person: number) => ratedBy(person) > 0 && ratedBy(person) >= needed - 1e-9;
  const seatOf = (person: number) => responses[person]?.seatId;
  const sectorOf = (person: number) =>
    network.seats.find(({ id }) => id === seatOf(person))?.sector ?? 'other';
  const rowOf = (weight: (person: number, item: string) => number): Row =>
    responses.flatMap((_, person) =>
      items.map(({ id }) => (isRated(person, id) ? weight(person, id) : 0)),
    );
  const groupOf = (person: number) =>
    grouping === 'sectors' ? sectorOf(person) : responses[person]?.group;
  const inMean = (isIn: (person: number) => boolean) =>
    rowOf((person, item) => {
      if (!isIn(person) || !hasValue(person) || !usable.some(({ id }) => id === item)) return 0;
      const size = responses.filter(
        (_, at) => hasValue(at) && seatOf(at) === seatOf(person),
      ).length;
      return 1 / size / ratedBy(person);
    });
  const told = dimension.items.filter(
    ({ figures }) => figures.kind === 'shown' && figures.value.distribution !== null,
  );
  const pooled = told.length === 0 && dimension.figures.value.distribution !== null;
  const plain = [
    ...told.map(({ id }) => rowOf((_, item) => (item === id ? 1 : 0))),
    ...(pooled ? [rowOf((_, item) => (usable.some(({ id }) => id === item) ? 1 : 0))] : []),
    inMean(() => true),
  ];
  const sides = groupsOf[grouping].map((group) => inMean((person) => groupOf(person) === group));
  const isLargeEnough = groupsOf[grouping].every(
    (group) => responses.filter((_, at) => hasValue(at) && groupOf(at) === group).length >= k,
  );
  const unitOf = responses.flatMap((_, person) => items.map(() => person));
  const isExposed = (rows: readonly Row[]) =>
    findExposed(rows, unitOf, responses.length, k) !== undefined;
  return { isShown: perspective?.gap.kind === 'shown', isLargeEnough, isExposed, plain, sides };
}

describe.each(['sectors', 'levels'] as const)(
  'the means of two groups (%s) beside the figures of a round',
  slowly,
  (grouping) => {
    it.each([
      ['on trust', trustOf, 3],
      ['with described levels', describedOf, 5],
    ])('expose nobody in a questionnaire %s', (_, questionnaireOf, seed) => {
      const random = createSeededRandom(seed);
      let shown = 0;
      for (let turn = 0; turn < 80; turn += 1) {
        const judged = judge(random, questionnaireOf, grouping);
        if (judged?.isShown !== true) continue;
        shown += 1;
        expect(judged.isExposed([...judged.plain, ...judged.sides])).toBe(false);
      }
      expect(shown).toBeGreaterThan(3);
    });

    it('would expose somebody if only the groups’ sizes were looked at', () => {
      const random = createSeededRandom(5);
      let found = 0;
      for (let turn = 0; turn < 40; turn += 1) {
        const judged = judge(random, describedOf, grouping);
        if (judged === null || judged.isShown || !judged.isLargeEnough) continue;
        if (judged.isExposed([...judged.plain, ...judged.sides])) found += 1;
      }
      expect(found).toBeGreaterThan(1);
    });
  },
);
