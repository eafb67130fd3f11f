import { describe, expect, it } from 'vitest';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { Grouping, MemberGroup } from '../../../src/domain/network/grouping.ts';
import type { Level } from '../../../src/domain/questionnaire/level.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { trustOf } from '../disclosure/one-dimension.ts';

const questionnaire = trustOf(3);
const network = networkWith(['police', 'prosecution', 'youth', 'school', 'social']);
type Member = readonly [seat: number, level: Level, group: MemberGroup | undefined];

/** Five organisations, each with members in both groups; the police send one more. */
const members: readonly Member[] = [
  [0, 4, 'strategic'],
  [0, 5, 'strategic'],
  [0, 2, 'operational'],
  [1, 4, 'strategic'],
  [1, 2, 'operational'],
  [2, 4, 'strategic'],
  [2, 2, 'operational'],
  [3, 4, 'strategic'],
  [3, 3, 'operational'],
  [4, 4, 'strategic'],
  [4, 3, 'operational'],
];

function gapAmong(grouping: Grouping, people: readonly Member[]) {
  const round = roundOf(network, 9, {
    k: 3,
    grouping,
    closedOn: '2026-11-20',
    questionnaires: [{ id: QuestionnaireId.parse('Q'), version: '1.0.0', scope: 'all' }],
  });
  const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
  const responses = people.map(([seat, level, group], person): QuestionnaireResponse => ({
    schema: 1,
    id: ResponseId.parse(`p-${person}`),
    rev: 1,
    roundId: round.id,
    seatId: network.seats[seat]?.id ?? null,
    ...(group !== undefined && { group }),
    state: 'handedIn',
    questionnaires: round.questionnaires,
    answers: {
      [questionnaire.id]: Object.fromEntries(
        items.map(({ id }) => [id, { kind: 'level', level }] as const),
      ),
    },
    position: null,
  }));
  const result = scoreRound({ round, responses, questionnaires: [questionnaire] });
  if (result.outcome.kind !== 'figures') throw new Error(result.outcome.kind);
  const [scored] = result.outcome.questionnaires;
  if (scored === undefined) throw new Error('Nothing was scored');
  const answered = { round, network, responses, settings: defaultSettings };
  return perspectivesIn(answered, questionnaire, scored)[0]?.gap;
}

describe('two groups that members say they belong to', () => {
  it('have means in which each person weighs as in the mean of all', () => {
    const gap = gapAmong('levels', members);
    if (gap?.kind !== 'shown') throw new Error(gap?.because);
    // Persons of the police weigh a third each, all others a half.
    const strategic = ((4 + 5) / 3 + (4 + 4 + 4 + 4) / 2) / (2 / 3 + 4 / 2);
    const operational = (2 / 3 + (2 + 2 + 3 + 3) / 2) / (1 / 3 + 4 / 2);
    expect(gap.value.means[0]).toBeCloseTo(strategic, 12);
    expect(gap.value.means[1]).toBeCloseTo(operational, 12);
    expect(gap.value.gap).toBeCloseTo(strategic - operational, 12);
    expect(gap.value.persons).toEqual([6, 5]);
    // Organisations are on both sides, so that they could not have fallen to either.
    expect(gap.value.p).toBeNull();
  });

  it('are hidden where too few belong to one, or to none of the two', () => {
    const few = members.map(([seat, level, group], at): Member => [
      seat,
      level,
      group === 'operational' && at > 4 ? 'strategic' : group,
    ]);
    expect(gapAmong('levels', few)).toEqual({ kind: 'hidden', because: 'fewerThanK' });
    const silent = members.map(([seat, level, group], at): Member => [
      seat,
      level,
      at < 2 ? undefined : group,
    ]);
    expect(gapAmong('levels', silent)).toEqual({ kind: 'hidden', because: 'complementary' });
  });

  it('are not those of another round’s question', () => {
    expect(gapAmong('tenure', members)).toEqual({ kind: 'hidden', because: 'fewerThanK' });
  });
});
