import { describe, expect, it } from 'vitest';
import {
  keptBackOf,
  mayLeaveBeside,
  restsOn,
} from '../../../src/domain/comparison/later-summary.ts';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { summarise } from '../../../src/domain/comparison/summarise.ts';
import { NetworkId, QuestionnaireId, ResponseId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { levels } from '../../../src/domain/questionnaire/level.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { hashOf } from '../../support/summaries.ts';
import { findExposed, type Row } from './attacker.ts';
import { describedOf, trustOf } from './one-dimension.ts';
import { rowsOf } from './published-rows.ts';

/** Trainers who put together all files that they were given, and know who sat where. */
const k = 5;
const slowly = { timeout: 240_000 };
const kinds = [
  { kind: 'on trust', questionnaireOf: trustOf, seed: 21 },
  { kind: 'with described levels', questionnaireOf: describedOf, seed: 22 },
];
type Random = () => number;

const whole = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

const seatTypes = ['police', 'prosecution', 'police', 'prosecution', 'youth', 'school', 'ngo'];
const network = networkWith(seatTypes, { id: NetworkId.parse('n') });

function madeRound(id: string) {
  return roundOf(network, 9, {
    id: RoundId.parse(id),
    closedOn: '2026-11-20',
    questionnaires: [{ id: QuestionnaireId.parse('Q'), version: '1.0.0', scope: 'all' }],
  });
}

function people(random: Random, questionnaire: Questionnaire, persons: number, round = 'r') {
  const { questionnaires, id: roundId } = madeRound(round);
  const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
  const gaps = whole(random, 0, 2);
  return Array.from({ length: persons }, (_, person): QuestionnaireResponse => {
    const said = items.flatMap(({ id }) => {
      const level = levels[whole(random, 0, 4)] ?? 3;
      return whole(random, 1, 12) <= gaps ? [] : [[id, { kind: 'level', level }] as const];
    });
    return {
      schema: 1,
      id: ResponseId.parse(`p-${person}`),
      rev: 1,
      roundId,
      seatId: network.seats[whole(random, 0, seatTypes.length - 1)]?.id ?? null,
      state: 'handedIn',
      questionnaires,
      answers: { [questionnaire.id]: Object.fromEntries(said) },
      position: null,
    };
  });
}

interface Given {
  readonly withSides: boolean;
  /** How many of the first persons each earlier file rested on. */
  readonly earlier?: readonly number[];
  readonly isCareless?: boolean;
  readonly round?: string;
}

/** A file, or null where there are no figures to give. */
function give(
  questionnaire: Questionnaire,
  responses: readonly QuestionnaireResponse[],
  { withSides, earlier = [], isCareless = false, round: name = 'r' }: Given,
) {
  const round = madeRound(name);
  const result = scoreRound({ round, questionnaires: [questionnaire], responses });
  if (result.outcome.kind !== 'figures') return null;
  const [scored] = result.outcome.questionnaires;
  if (scored === undefined) return null;
  const answered = { round, network, responses, settings: defaultSettings };
  const files = earlier.map((count) => restsOn(round, responses.slice(0, count)));
  const later = { round, responses, result, earlier: files };
  if (!isCareless && !mayLeaveBeside(later)) return null;
  return summarise({
    network,
    round,
    keys: { network: hashOf('n'), round: hashOf(name) },
    result,
    method: '1.0',
    questionnaires: [
      {
        id: questionnaire.id,
        hash: hashOf('q'),
        text: null,
        sides: withSides ? perspectivesIn(answered, questionnaire, scored) : null,
        keptBack: isCareless ? new Map() : keptBackOf(later, questionnaire),
      },
    ],
    namedBy: withSides ? 'name' : 'alias',
    alias: 'Blue',
    revision: 1 + files.length,
    context: null,
    consent: { text: 'Yes', language: 'en', givenOn: '2026-11-21' },
  });
}

/** The rows of files that rest on the first persons only. */
function rowsOfFirst(
  files: readonly (readonly [ReturnType<typeof give>, number])[],
  questionnaire: Questionnaire,
  everybody: readonly QuestionnaireResponse[],
): Row[] {
  return files.flatMap(([file, count]) =>
    file === null
      ? []
      : rowsOf(file, { network, questionnaire, everybody, k, isIn: (person) => person < count }),
  );
}

function isExposed(rows: readonly Row[], statements: number, persons: number) {
  const unitOf = Array.from({ length: persons * statements }, (_, at) =>
    Math.floor(at / statements),
  );
  return findExposed(rows, unitOf, persons, k) !== undefined;
}

describe.each(kinds)(
  'files of a network, questionnaire $kind',
  slowly,
  ({ questionnaireOf, seed }) => {
    it('of one round with different choices expose nobody together', () => {
      const random = createSeededRandom(seed);
      let withFigures = 0;
      for (let turn = 0; turn < 80; turn += 1) {
        const statements = whole(random, 3, 4);
        const questionnaire = questionnaireOf(statements);
        const all = people(random, questionnaire, whole(random, 10, 12));
        const rows = rowsOfFirst(
          [
            [give(questionnaire, all, { withSides: false }), all.length],
            [give(questionnaire, all, { withSides: true }), all.length],
          ],
          questionnaire,
          all,
        );
        if (rows.length > 0) withFigures += 1;
        expect(isExposed(rows, statements, all.length)).toBe(false);
      }
      expect(withFigures).toBeGreaterThan(30);
    });

    it('before and after late answers expose nobody together', () => {
      const random = createSeededRandom(seed);
      let [later, careless] = [0, 0];
      for (let turn = 0; turn < 80; turn += 1) {
        const statements = whole(random, 3, 4);
        const questionnaire = questionnaireOf(statements);
        const first = whole(random, 6, 8);
        const all = people(random, questionnaire, first + 5);
        const before = give(questionnaire, all.slice(0, first), { withSides: true });
        if (before === null) continue;
        const rowsWith = (isCareless: boolean) => {
          const after = give(questionnaire, all, { withSides: true, earlier: [first], isCareless });
          if (!isCareless && after !== null) later += 1;
          return rowsOfFirst(
            [
              [before, first],
              [after, all.length],
            ],
            questionnaire,
            all,
          );
        };
        expect(isExposed(rowsWith(false), statements, all.length)).toBe(false);
        if (isExposed(rowsWith(true), statements, all.length)) careless += 1;
      }
      expect(later).toBeGreaterThan(30);
      // A copy that keeps nothing back in the later file is found out.
      expect(careless).toBeGreaterThan(6);
    });

    it('of three stands of a round expose nobody together', () => {
      const random = createSeededRandom(seed);
      for (let turn = 0; turn < 20; turn += 1) {
        const questionnaire = questionnaireOf(3);
        const counts = [6, 11, 16];
        const all = people(random, questionnaire, 16);
        const files = counts.map((count, at) => {
          const earlier = counts.slice(0, at);
          const file = give(questionnaire, all.slice(0, count), { withSides: true, earlier });
          return [file, count] as const;
        });
        const rows = rowsOfFirst(files, questionnaire, all);
        expect(isExposed(rows, 3, all.length)).toBe(false);
      }
    });

    it('of two rounds, the second with one joiner, expose nobody together', () => {
      const random = createSeededRandom(seed);
      for (let turn = 0; turn < 80; turn += 1) {
        const statements = whole(random, 3, 4);
        const questionnaire = questionnaireOf(statements);
        const persons = whole(random, 6, 8);
        const before = people(random, questionnaire, persons);
        const after = people(random, questionnaire, persons + 1, 'later');
        const files = [
          give(questionnaire, before, { withSides: true }),
          give(questionnaire, after, { withSides: true, round: 'later' }),
        ] as const;
        const behind = { network, questionnaire, k, isIn: () => true };
        const [first, second] = [before, after].map((everybody, at) => {
          const file = files[at] ?? null;
          return file === null ? [] : rowsOf(file, { ...behind, everybody });
        });
        // What a person says a year later is another unknown of the same person.
        const [width, more] = [before.length * statements, after.length * statements];
        const zeros = (count: number) => Array.from({ length: count }, () => 0);
        const rows = [
          ...(first ?? []).map((row) => [...row, ...zeros(more)]),
          ...(second ?? []).map((row) => [...zeros(width), ...row]),
        ];
        const personOf = (columns: number) =>
          Array.from({ length: columns }, (_, at) => Math.floor(at / statements));
        expect(
          findExposed(rows, [...personOf(width), ...personOf(more)], persons + 1, k),
        ).toBeUndefined();
      }
    });
  },
);

describe('a later file of a round', () => {
  const questionnaire = describedOf(3);
  const all = people(createSeededRandom(1), questionnaire, 12);
  const round = madeRound('r');
  const beside = (responses: readonly QuestionnaireResponse[], counts: readonly number[]) =>
    mayLeaveBeside({
      round,
      responses,
      earlier: counts.map((count) => restsOn(round, all.slice(0, count))),
    });

  it('leaves where nothing changed, or at least k came', () => {
    expect(beside(all, [12])).toBe(true);
    expect(beside(all, [7, 12])).toBe(true);
  });

  it('does not leave where fewer than k came, since whichever file', () => {
    expect(beside(all, [8])).toBe(false);
    expect(beside(all, [7, 11])).toBe(false);
  });

  it('does not leave where answers went or were changed', () => {
    expect(beside(all.slice(1), [12])).toBe(false);
    expect(
      beside(
        all.map((one, at) => (at === 0 ? { ...one, rev: 2 } : one)),
        [12],
      ),
    ).toBe(false);
  });

  it('leaves in any case after a meeting', () => {
    const meeting = { ...round, mode: 'consensus' as const };
    const [one] = all;
    if (one === undefined) throw new Error('Somebody was wanted');
    const earlier = [restsOn(meeting, [one])];
    const responses = [{ ...one, rev: 2 }];
    expect(mayLeaveBeside({ round: meeting, responses, earlier })).toBe(true);
  });
});
