import { beforeAll, describe, expect, it } from 'vitest';
import { coursesOf } from '../../../src/domain/comparison/over-rounds.ts';
import {
  changeSince,
  resultIn,
  whyNotCompared,
  type NotCompared,
  type RoundChange,
  type ScoredWave,
} from '../../../src/domain/comparison/round-change.ts';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { ItemId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { threeRounds, type ThreeRounds } from '../../support/three-rounds.ts';

let form: Questionnaire;
let made: ThreeRounds;

beforeAll(async () => {
  form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
  made = threeRounds([form]);
});

function waveOf(round: Round, responses = made.responses): ScoredWave {
  return { round, responses, result: scoreRound({ round, responses, questionnaires: [form] }) };
}

function waves(): [ScoredWave, ScoredWave, ScoredWave] {
  const [first, second, third] = made.rounds;
  return [waveOf(first), waveOf(second), waveOf(third)];
}

function meanIn(wave: ScoredWave, id: string): number {
  const found = resultIn(wave, form.id)?.dimensions.find((dimension) => dimension.id === id);
  if (found?.figures.kind !== 'shown') throw new Error(`No mean for ${id}`);
  return found.figures.value.mean;
}

function compared(change: RoundChange): Extract<RoundChange, { kind: 'compared' }> {
  if (change.kind === 'notCompared') throw new Error(change.because);
  return change;
}

describe('the change since the round before', () => {
  it('is that between the two published means, in every dimension', () => {
    const [, before, now] = waves();
    const { dimensions, roster } = compared(changeSince(before, now, form));
    expect(dimensions.map(({ id }) => id)).toEqual(['MAN', 'ROL', 'DOC', 'CON']);
    for (const change of dimensions) {
      if (change.kind === 'hidden') throw new Error(change.because);
      const difference = meanIn(now, change.id) - meanIn(before, change.id);
      expect(change.value.difference).toBeCloseTo(difference, 12);
      expect(change.value.before.mean).toBe(meanIn(before, change.id));
      expect(change.value.now.mean).toBe(meanIn(now, change.id));
      // One organisation left and one joined: fewer than k persons would stand out if linked.
      expect(change.value.basis).toBe('unlinked');
      expect(change.value.moved).toBeNull();
    }
    expect(roster.joined).toEqual(['valley-welfare']);
    expect(roster.left).toEqual(['valley-community']);
    expect(roster.stayed).toHaveLength(12);
  });

  it('is linked by organisation where the same ones answered both times', () => {
    const [before, now] = waves();
    const { dimensions } = compared(changeSince(before, now, form));
    const documentation = dimensions.find(({ id }) => id === 'DOC');
    if (documentation?.kind !== 'shown') throw new Error('Documentation is shown');
    const { basis, moved, isLarge } = documentation.value;
    expect(basis).toBe('linked');
    expect(isLarge).toBe(true);
    expect((moved?.up ?? 0) + (moved?.down ?? 0) + (moved?.same ?? 0)).toBe(13);
  });

  it('rests on published means alone where responses are not held', () => {
    const [before, now] = waves();
    const held = compared(changeSince(before, now, form));
    const unheld = compared(changeSince({ ...before, responses: null }, now, form));
    for (const [index, change] of unheld.dimensions.entries()) {
      const other = held.dimensions[index];
      if (change.kind === 'hidden' || other?.kind !== 'shown') throw new Error('All are shown');
      expect(change.value.basis).toBe('unlinked');
      expect(change.value.difference).toBeCloseTo(other.value.difference, 12);
    }
  });

  it('is not told of a dimension whose means rest on different statements', () => {
    const [first, second] = made.rounds;
    const item = ItemId.parse('FORM-DOC-1');
    // In the first round hardly anybody answered one statement.
    const without = made.responses.map((response, index) => {
      if (response.roundId !== first.id || index % 40 < 4) return response;
      const { [item]: _, ...rest } = response.answers[form.id] ?? {};
      return { ...response, answers: { ...response.answers, [form.id]: rest } };
    });
    const { dimensions } = compared(changeSince(waveOf(first, without), waveOf(second), form));
    expect(dimensions.find(({ id }) => id === 'DOC')).toEqual({
      id: 'DOC',
      kind: 'hidden',
      because: 'otherItems',
    });
  });

  const asked = { id: QuestionnaireId.parse('FORM'), version: '1.0.0', scope: 'all' } as const;
  const differing: readonly (readonly [NotCompared, Partial<Round>])[] = [
    ['notAsked', { questionnaires: [] }],
    ['otherVersion', { questionnaires: [{ ...asked, version: '0.9.0' }] }],
    ['otherScope', { questionnaires: [{ ...asked, scope: 'core' }] }],
    ['otherMode', { mode: 'consensus' }],
    ['noFigures', { k: 50 }],
    ['otherMethod', { settings: { weighting: 'persons' } }],
  ];
  it.each(differing)('says %s where that stands against it', (because, change) => {
    const [first, second] = made.rounds;
    const round: Round = { ...first, ...change };
    expect(whyNotCompared(waveOf(round), waveOf(second), form)).toBe(because);
    expect(changeSince(waveOf(round), waveOf(second), form)).toEqual({
      kind: 'notCompared',
      because,
    });
  });
});

describe('the course over rounds', () => {
  it('holds the published mean of every round, and names those left out', () => {
    const all = waves();
    const other = waveOf({ ...made.rounds[0], mode: 'consensus', label: 'A meeting' });
    const { dimensions, leftOut } = coursesOf([other, ...all], form);
    expect(leftOut).toEqual([{ label: 'A meeting', because: 'otherMode' }]);
    for (const { id, points } of dimensions) {
      expect(points.map(({ mean }) => mean)).toEqual(
        all.map((wave) => ({ kind: 'shown', value: meanIn(wave, id) })),
      );
    }
  });
});

describe('the two sides', () => {
  it('are means whose difference is the gap, and are hidden with few persons on one side', () => {
    const [wave] = waves();
    const result = resultIn(wave, form.id);
    if (result === undefined) throw new Error('There are figures');
    const answered = {
      ...wave,
      ...made,
      responses: made.responses,
      settings: wave.result.settings,
    };
    const gaps = perspectivesIn({ ...answered, round: wave.round }, form, result);
    const shown = gaps.flatMap(({ gap }) => (gap.kind === 'shown' ? [gap.value] : []));
    expect(shown.length).toBeGreaterThan(0);
    for (const { means, gap, persons } of shown) {
      expect(means[0] - means[1]).toBeCloseTo(gap, 12);
      expect(Math.min(...persons)).toBeGreaterThanOrEqual(5);
    }
    const oneSided = made.network.seats.map((seat) => ({ ...seat, sector: 'social' as const }));
    const none = perspectivesIn({ ...answered, network: { seats: oneSided } }, form, result);
    expect(none.map(({ gap }) => gap)).toEqual(
      none.map(() => ({ kind: 'hidden', because: 'fewerThanK' })),
    );
  });

  it('are hidden where persons, not organisations, weigh in the mean', () => {
    const round: Round = { ...made.rounds[0], settings: { weighting: 'persons' } };
    const wave = waveOf(round);
    const result = resultIn(wave, form.id);
    if (result === undefined) throw new Error('There are figures');
    const { network, responses } = made;
    const { settings } = wave.result;
    const gaps = perspectivesIn({ round, network, responses, settings }, form, result);
    for (const { gap } of gaps) expect(gap).toEqual({ kind: 'hidden', because: 'complementary' });
  });
});
