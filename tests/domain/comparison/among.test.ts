import { describe, expect, it } from 'vitest';
import { comparedIn } from '../../../src/domain/comparison/compared-in.ts';
import {
  countFilters,
  isAskedFor,
  noFilter,
} from '../../../src/domain/comparison/filter-networks.ts';
import { indexAmong } from '../../../src/domain/comparison/index-among.ts';
import { commonGaps, itemsAmong } from '../../../src/domain/comparison/items-among.ts';
import { callNetworks } from '../../../src/domain/comparison/network-numbers.ts';
import { middleHalf, peersAmong } from '../../../src/domain/comparison/peers-among.ts';
import { slopesAmong } from '../../../src/domain/comparison/slopes-among.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { ItemId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { planeAmong } from '../../../src/domain/report/plane-among.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { collect, hashOf, makeSummary, type SummaryInput } from '../../support/summaries.ts';

const FORM = QuestionnaireId.parse('FORM');
const TRUST = QuestionnaireId.parse('TRUST');
const form = await loadQuestionnaire(FORM);
const trust = await loadQuestionnaire(TRUST);
const [first, second] = form.dimensions;
if (first === undefined || second === undefined) throw new Error('Two dimensions are needed');
const own = hashOf('network own');

const summary = (network: string, more: Partial<SummaryInput> = {}) =>
  makeSummary({ network, questionnaires: [form], ...more });

const compare = (summaries: Summary[]) =>
  comparedIn(
    collect(summaries),
    { questionnaireId: FORM, mode: 'survey', scope: 'all', own },
    new Map(),
  );

const at = (network: string, level: number, more: Partial<SummaryInput> = {}) =>
  summary(network, { levelOf: () => level, ...more });

describe('peers', () => {
  it('are a median and a middle half from five on, without the own network', () => {
    const { rows, dimensions } = compare([
      at('own', 5),
      ...[1, 2, 3, 4, 5].map((level) => at(`n${level}`, level)),
    ]);
    const [mandate] = peersAmong(rows, dimensions, own);
    expect(mandate?.peers).toEqual({ kind: 'quartiles', n: 5, lower: 2, median: 3, upper: 4 });
    expect(mandate?.own).toMatchObject({ value: 5, isProvisional: false });
    expect(mandate?.range).toEqual([1, 5]);
    expect(mandate === undefined ? null : middleHalf(mandate)).toBe(2);
  });

  it('are dots below five, and provisional networks are none of them', () => {
    const { rows, dimensions } = compare([
      at('own', 3),
      ...[1, 2, 4, 5].map((level) => at(`n${level}`, level)),
      at('late', 3, { answered: 6 }),
    ]);
    expect(peersAmong(rows, dimensions, own)[0]?.peers).toEqual({
      kind: 'dots',
      n: 4,
      values: [1, 2, 4, 5],
    });
  });

  it('are counted as without where they show no figure', () => {
    const { rows, dimensions } = compare([
      at('n1', 2),
      summary('n2', { levelOf: (_, { id }) => (id === first.id ? null : 3) }),
    ]);
    expect(peersAmong(rows, dimensions, own)[0]).toMatchObject({
      own: null,
      without: 1,
      peers: { values: [2] },
    });
  });
});

describe('statements', () => {
  const item = first.items[0]?.id;
  const { rows, dimensions } = compare([
    ...Array.from({ length: 14 }, (_, n) =>
      summary(`low${n}`, { levelOf: ({ id }) => (id === item ? 2 : 3) }),
    ),
    ...Array.from({ length: 6 }, (_, n) => at(`high${n}`, 4)),
    ...Array.from({ length: 2 }, (_, n) =>
      summary(`none${n}`, { levelOf: ({ id }) => (id === item ? null : 3) }),
    ),
    at('late', 1, { answered: 6 }),
  ]);
  const items = itemsAmong(rows, dimensions, own);

  it('count networks with a figure, and none that is provisional', () => {
    expect(items.find(({ id }) => id === item)).toEqual({
      id: item,
      dimensionId: first.id,
      networks: 20,
      of: 22,
      atLevel: [0, 14, 0, 6, 0],
      gap: 14,
      own: null,
    });
  });

  it('are gaps by their share: 14 of 20', () => {
    expect(commonGaps(items, 10, 5).map(({ id, gap, networks }) => [id, gap, networks])).toEqual([
      [item, 14, 20],
    ]);
    expect(commonGaps(items, 10, 21)).toEqual([]);
  });

  it('count a half level as the lower one', () => {
    const half = compare([at('a', 2.5)]);
    expect(itemsAmong(half.rows, half.dimensions, own)[0]).toMatchObject({
      atLevel: [0, 1, 0, 0, 0],
      gap: 0,
    });
  });
});

describe('slopes', () => {
  const second = { round: 'second', closedOn: '2026-10-01' };

  it('go from the round before to the latest of the same form', () => {
    const { rows, dimensions } = compare([
      at('a', 2),
      at('a', 3, second),
      at('b', 4),
      at('c', 1, { answered: 6 }),
      at('c', 5, second),
    ]);
    const [slopes] = slopesAmong(rows, dimensions);
    expect(slopes?.slopes.map(({ key, from, to }) => [key, from, to])).toEqual([
      [hashOf('network a'), 2, 3],
    ]);
    // Large, but nothing says how far chance would move it: a hint, and no change.
    expect(slopes?.slopes[0]?.change.verdict).toBe('hint');
    expect([slopes?.rose, slopes?.fell]).toEqual([0, 0]);
  });

  it('are none where the two means rest on different statements', () => {
    const hidden = first.items[0]?.id;
    const { rows, dimensions } = compare([
      summary('a', { levelOf: ({ id }) => (id === hidden ? null : 2) }),
      at('a', 3, second),
    ]);
    const [mandate, next] = slopesAmong(rows, dimensions);
    expect(mandate?.slopes).toEqual([]);
    expect(next?.slopes).toHaveLength(1);
  });
});

describe('formalisation against trust', () => {
  const both = (network: string, [written, trusted]: [number, number], more = {}) =>
    makeSummary({
      network,
      questionnaires: [form, trust],
      levelOf: (item) =>
        item.id.startsWith('TRUST') ? (item.kind === 'level' ? trusted : null) : written,
      ...more,
    });
  const place = (summaries: Summary[]) => {
    const collected = collect(summaries);
    const keys = new Set(summaries.map(({ network }) => network.key));
    const ids = { formalisation: FORM, trust: TRUST };
    return planeAmong(collected, ids, { mode: 'survey', keys });
  };

  it('has one dot for each network that answered both in one round', () => {
    const found = place([
      both('a', [5, 5]),
      both('b', [5, 2]),
      both('c', [1, 5]),
      both('d', [1, 1]),
      both('late', [1, 1], { answered: 6 }),
      summary('e'),
      makeSummary({ network: 'e', round: 'other', questionnaires: [trust] }),
    ]);
    expect(found.fields).toEqual({ both: 1, writtenOnly: 1, trustOnly: 1, neither: 1 });
    expect(found.networks).toHaveLength(4);
    expect([found.without, found.provisional, found.otherForm]).toEqual([0, 1, 0]);
  });

  it('leaves out networks that were asked another form', () => {
    const found = place([
      both('a', [4, 4]),
      both('b', [4, 4]),
      both('c', [4, 4], { scope: 'core' }),
    ]);
    expect(found.networks).toHaveLength(2);
    expect(found.otherForm).toBe(1);
  });
});

describe('the index', () => {
  it('tells only how many are surely above, surely below, or not distinguishable', () => {
    const { rows, dimensions } = compare([
      at('own', 3),
      at('low', 2),
      at('high', 4),
      summary('mixed', { levelOf: (_, { id }) => (id === first.id || id === second.id ? 5 : 1) }),
      summary('hidden', { levelOf: (_, { id }) => (id === first.id ? null : 1) }),
      at('late', 1, { answered: 6 }),
    ]);
    expect(indexAmong(rows, dimensions, own)).toEqual({
      own: 50,
      peers: 3,
      above: 1,
      below: 1,
      notDistinguishable: 1,
    });
    expect(indexAmong(rows, dimensions, hashOf('network hidden'))).toBeUndefined();
    expect(indexAmong(rows, dimensions, null)).toBeUndefined();
  });
});

describe('names', () => {
  const collected = collect([
    at('a', 1, { name: 'Aarhus', namedBy: 'name' }),
    at('b', 5, { name: 'City Blue', namedBy: 'alias' }),
    at('c', 3, { name: 'Ghent', namedBy: 'name' }),
  ]);
  const labels = { [hashOf('network c')]: { label: 'Pilot', group: '', tags: [] } };
  const called = (naming: 'hidden' | 'alias' | 'names', network: string) => {
    const call = callNetworks({ naming, labels }, collected).get(hashOf(`network ${network}`));
    return call?.kind === 'name' ? call.name : call?.number;
  };

  it('are numbers in the order of the keys, whatever the figures', () => {
    const keys = ['a', 'b', 'c'].toSorted((x, y) =>
      hashOf(`network ${x}`) < hashOf(`network ${y}`) ? -1 : 1,
    );
    expect(keys.map((network) => called('hidden', network))).toEqual([1, 2, 3]);
  });

  it('are aliases where coordinators chose one, and names only when asked for', () => {
    expect(called('alias', 'b')).toBe('City Blue');
    expect(called('alias', 'a')).toBeTypeOf('number');
    expect(called('alias', 'c')).toBeTypeOf('number');
    expect(['a', 'b', 'c'].map((network) => called('names', network))).toEqual([
      'Aarhus',
      'City Blue',
      'Pilot',
    ]);
  });
});

describe('a filter', () => {
  const lead = ItemId.parse('TRANSFER-CAT-1');
  const network = (() => {
    const one = at('a', 3, { country: 'NL', organisations: 12 });
    const context = {
      version: '1.0.0',
      assessedOn: '2026-01-01',
      conditions: {},
      categories: { [lead]: { option: 'police', source: '' } },
    };
    return { key: one.network.key, summary: { ...one, context } };
  })();
  const labels = { [network.key]: { label: '', group: 'North', tags: ['pilot'] } };

  it.each([
    [{ country: 'NL' }, true],
    [{ country: 'BE' }, false],
    [{ size: 'medium' as const }, true],
    [{ size: 'large' as const }, false],
    [{ group: 'North' }, true],
    [{ group: 'South' }, false],
    [{ tag: 'pilot' }, true],
    [{ tag: 'other' }, false],
    [{ categories: { [lead]: 'police' } }, true],
    [{ categories: { [lead]: 'state' } }, false],
    [{ categories: { [lead]: '' } }, true],
    [{ categories: { [ItemId.parse('TRANSFER-CAT-2')]: 'unique' } }, false],
  ])('%j: %s', (change, isThere) => {
    expect(isAskedFor(network, { ...noFilter, ...change }, labels)).toBe(isThere);
  });

  it('counts what is asked for', () => {
    expect(countFilters(noFilter)).toBe(0);
    expect(countFilters({ ...noFilter, country: 'NL', categories: { [lead]: 'police' } })).toBe(2);
  });
});
