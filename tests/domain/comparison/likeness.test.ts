import { describe, expect, it } from 'vitest';
import { conditionAxes } from '../../../src/domain/comparison/condition-vector.ts';
import { likenessOf } from '../../../src/domain/comparison/likeness.ts';
import {
  createNetworkVerdict,
  matchNetwork,
} from '../../../src/domain/comparison/match-network.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { levels } from '../../../src/domain/questionnaire/level.ts';
import type { ContextProfile } from '../../../src/domain/network/context.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';

const conditions = await loadTransferConditions();
const axes = conditionAxes(conditions);
const like = (one: ContextProfile, other: ContextProfile) =>
  likenessOf(axes.toVector(one), axes.toVector(other), axes);

describe('likeness of two places', () => {
  it('is whole with oneself, over all sixteen conditions and five categories', () => {
    const place = contextProfile(conditions, () => 3);
    expect(like(place, place)).toEqual({ share: 1, compared: 21 });
  });

  it('is nothing where all is opposite', () => {
    const low = contextProfile(conditions, () => 1, 0);
    const high = contextProfile(conditions, () => 5, 1);
    expect(like(low, high)).toEqual({ share: 0, compared: 21 });
  });

  it('averages each group of conditions first', () => {
    const place = contextProfile(conditions, () => 3);
    // Four conditions of one group out of six groups, each at half the scale.
    const other = contextProfile(conditions, (id) => (id.includes('-LEG-') ? 5 : 3));
    expect(like(place, other).share).toBeCloseTo(1 - 0.5 / 6, 12);
    // Three of another group weigh the same.
    const third = contextProfile(conditions, (id) => (id.includes('-PUB-') ? 5 : 3));
    expect(like(place, third).share).toBeCloseTo(1 - 0.5 / 6, 12);
  });

  it('says no number below eight conditions, and counts those that both have judged', () => {
    const known = ['LEG-1', 'LEG-2', 'LEG-3', 'LEG-4', 'PUB-1', 'PUB-2', 'PUB-3', 'PRA-1'];
    const some = (count: number) =>
      contextProfile(
        conditions,
        (id) => (known.slice(0, count).some((end) => id.endsWith(end)) ? 2 : null),
        null,
      );
    const all = contextProfile(conditions, () => 2);
    expect(like(some(7), all)).toEqual({ share: null, compared: 7 });
    expect(like(some(8), all)).toEqual({ share: 1, compared: 8 });
    expect(like(all, some(8))).toEqual({ share: 1, compared: 8 });
  });

  it('is the same from both ends', () => {
    const one = contextProfile(conditions, (id) => (id.length % 2 === 0 ? 1 : 4), 0);
    const other = contextProfile(conditions, (id) => (id.endsWith('1') ? 5 : 2), 1);
    expect(like(one, other)).toEqual(like(other, one));
  });

  it('compares nothing over another major version of the conditions', () => {
    const place = contextProfile(conditions, () => 3);
    expect(like(place, { ...place, version: '2.0.0' })).toEqual({ share: null, compared: 0 });
    expect(like(place, { ...place, version: '1.4.0' }).compared).toBe(21);
  });
});

describe('whether what works in one place could work in another', () => {
  const teacher = contextProfile(conditions, () => 3);
  const verdict = (level: (id: string) => 1 | 2 | 3 | 4 | 5 | null) =>
    matchNetwork(teacher, contextProfile(conditions, level), conditions).verdict;

  it('is so where the conditions are the same or more', () => {
    expect(verdict(() => 3)).toBe('worthTrying');
    expect(verdict(() => 5)).toBe('worthTrying');
  });

  it.each(['LEG-1', 'LEG-2', 'ORG-2'])('hangs on law and mandate alone: %s', (end) => {
    expect(verdict((id) => (id.endsWith(end) ? 1 : 5))).toBe('notAsItIs');
    expect(verdict((id) => (id.endsWith(end) ? 2 : 5))).toBe('adaptFirst');
    expect(verdict((id) => (id.endsWith(end) ? null : 5))).toBe('unknown');
  });

  it('asks for the other conditions, but does not hang on one of them', () => {
    expect(verdict((id) => (id.endsWith('PUB-1') ? 1 : 5))).toBe('worthTrying');
    expect(verdict((id) => (id.includes('-PUB-') ? 1 : 5))).toBe('adaptFirst');
  });

  it('does not ask how a place chooses practices', () => {
    expect(verdict((id) => (id.includes('-PRO-') ? 1 : 3))).toBe('worthTrying');
  });

  it('stays open where law or mandate of the one that shows are not known', () => {
    const vague = contextProfile(conditions, (id) => (id.endsWith('LEG-2') ? null : 3));
    const match = matchNetwork(
      vague,
      contextProfile(conditions, () => 3),
      conditions,
    );
    expect(match.verdict).toBe('unknown');
    expect(match.openBecause).toEqual(['TRANSFER-LEG-2']);
    const lawless = contextProfile(conditions, (id) => (id.endsWith('LEG-1') ? 1 : 3));
    expect(matchNetwork(vague, lawless, conditions).verdict).toBe('notAsItIs');
  });

  it('is judged the same with reasons and without, for any two places', () => {
    const random = createSeededRandom(11);
    const any = () =>
      contextProfile(conditions, () => levels[Math.floor(random() * 6)] ?? null, null);
    const verdictOf = createNetworkVerdict(conditions);
    const seen = new Set<string>();
    for (let turn = 0; turn < 2000; turn += 1) {
      const [one, other] = [any(), any()];
      const { verdict: withReasons } = matchNetwork(one, other, conditions);
      seen.add(withReasons);
      expect(verdictOf(axes.toVector(one), axes.toVector(other))).toBe(withReasons);
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});
