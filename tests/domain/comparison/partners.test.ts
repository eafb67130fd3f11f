import { describe, expect, it } from 'vitest';
import type { ComparedNetwork } from '../../../src/domain/comparison/compare-networks.ts';
import { createLearningScope } from '../../../src/domain/comparison/learning-scope.ts';
import { gapsOf, partnersOf } from '../../../src/domain/comparison/partners.ts';
import { planVisits } from '../../../src/domain/comparison/visit-plan.ts';
import { DimensionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { ContextProfile } from '../../../src/domain/network/context.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';

const conditions = await loadTransferConditions();
const mandate = DimensionId.parse('MAN');
const roles = DimensionId.parse('ROL');

function network(key: string, man?: number, rol?: number): ComparedNetwork {
  return {
    key,
    questionnaireId: QuestionnaireId.parse('FORM'),
    version: '1.0.0',
    mode: 'survey',
    rate: 0.8,
    hasConsent: true,
    means: {
      ...(man === undefined ? {} : { [mandate]: man }),
      ...(rol === undefined ? {} : { [roles]: rol }),
    },
  };
}
const alike = contextProfile(conditions, () => 3);
const everywhere = (networks: readonly ComparedNetwork[], profile = alike) =>
  new Map(networks.map(({ key }) => [key, profile]));
const scopeOf = (networks: readonly ComparedNetwork[]) =>
  createLearningScope({ networks, contexts: everywhere(networks), conditions });
const find = (
  learner: string,
  networks: readonly ComparedNetwork[],
  contexts: ReadonlyMap<string, ContextProfile> = everywhere(networks),
) => partnersOf(learner, createLearningScope({ networks, contexts, conditions }));

describe('partners to learn from', () => {
  it('are strong where the learner is not, at the limits too', () => {
    const networks = [network('a', 2, 3), network('b', 4), network('c', 3.99), network('d', 2, 5)];
    expect(gapsOf('a', scopeOf(networks)).map(({ dimensionId }) => dimensionId)).toEqual([mandate]);
    expect(find('a', networks).map(({ teacher }) => teacher)).toEqual(['b']);
    expect(find('c', networks)).toEqual([]);
  });

  it('are given once, with every dimension that they could show', () => {
    const found = find('a', [network('a', 1, 1.5), network('b', 4.5, 4), network('c', 5, 3)]);
    expect(found.map(({ teacher, topics }) => [teacher, topics.length])).toEqual([
      ['b', 2],
      ['c', 1],
    ]);
  });

  it.each<[string, Partial<ComparedNetwork>]>([
    ['in another mode', { mode: 'consensus', rate: null }],
    ['of another questionnaire', { questionnaireId: QuestionnaireId.parse('INFO') }],
    ['of another version', { version: '2.0.0' }],
    ['with too few answers', { rate: 0.6 }],
    ['without consent', { hasConsent: false }],
  ])('are never networks %s', (_, change) => {
    const other = { ...network('b', 5), ...change };
    expect(find('a', [network('a', 1), other])).toEqual([]);
    expect(find('b', [{ ...network('b', 1), ...change }, network('a', 5)])).toEqual([]);
  });

  it('come first where law and mandate fit, and stay open where conditions are not known', () => {
    const networks = [network('a', 1), network('x', 4, 4), network('y', 4.5), network('z', 5)];
    const contexts = new Map([
      ['a', alike],
      ['x', alike],
      ['z', contextProfile(conditions, (id) => (id.endsWith('LEG-2') ? 5 : 3))],
    ]);
    const found = find('a', networks, contexts);
    expect(found.map((one) => [one.teacher, one.verdict])).toEqual([
      ['x', 'worthTrying'],
      ['y', 'unknown'],
      ['z', 'notAsItIs'],
    ]);
    expect(found[1]?.likeness).toEqual({ share: null, compared: 0 });
  });

  it('are the same in whichever order networks came', () => {
    const networks = ['a', 'b', 'c', 'd', 'e'].map((key, at) => network(key, 1 + at, 5 - at));
    expect(find('a', networks.toReversed())).toEqual(find('a', networks));
  });
});

describe('a plan of visits', () => {
  const planOf = (
    networks: readonly ComparedNetwork[],
    limits?: Parameters<typeof planVisits>[1],
  ) => planVisits(new Map(networks.map(({ key }) => [key, find(key, networks)])), limits);
  const pairs = (plan: ReturnType<typeof planOf>) =>
    plan.map(({ learner, teacher }) => `${learner} to ${teacher}`);

  it('sends nobody to a place twice, nor for what an earlier visit was about', () => {
    const networks = [network('a', 1, 1), network('b', 5, 5), network('c', 5), network('d', 3, 4)];
    expect(pairs(planOf(networks))).toEqual(['a to b']);
    const apart = [network('a', 1, 1), network('b', 5), network('c', 3, 5)];
    expect(pairs(planOf(apart))).toEqual(['a to b', 'a to c']);
  });

  it('wears out no host and no guest', () => {
    const guests = Array.from({ length: 9 }, (_, at) => network(`guest-${at}`, 1, 1));
    const plan = planOf([...guests, network('h', 5, 3), network('i', 5, 3), network('j', 3, 5)], {
      visits: 2,
      guests: 2,
    });
    for (const host of ['h', 'i', 'j']) {
      expect(plan.filter(({ teacher }) => teacher === host)).toHaveLength(2);
    }
    expect(new Set(plan.map(({ learner }) => learner)).size).toBe(6);
  });

  it('lets those with one choice choose before those with many', () => {
    const networks = [network('a', 1, 1), network('b', 1), network('x', 5), network('y', 3, 5)];
    const plan = planOf(networks, { visits: 1, guests: 1 });
    expect(pairs(plan)).toEqual(['b to x', 'a to y']);
  });

  it('plans nothing where law or mandate do not fit', () => {
    const networks = [network('a', 1), network('b', 5)];
    const contexts = new Map([
      ['a', contextProfile(conditions, () => 1)],
      ['b', contextProfile(conditions, () => 5)],
    ]);
    expect(planVisits(new Map([['a', find('a', networks, contexts)]]))).toEqual([]);
  });
});
