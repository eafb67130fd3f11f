import { describe, expect, it } from 'vitest';
import { comparedIn, type ComparisonChoice } from '../../../src/domain/comparison/compared-in.ts';
import { roundsInOrder } from '../../../src/domain/comparison/rounds-in-order.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import { DimensionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import type { Item, Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { collect, hashOf, makeSummary } from '../../support/summaries.ts';

const FORM = QuestionnaireId.parse('FORM');
const form = await loadQuestionnaire(FORM);
const trust = await loadQuestionnaire(QuestionnaireId.parse('TRUST'));
const [first] = form.dimensions;
if (first === undefined) throw new Error('A questionnaire has a dimension');
const choice: ComparisonChoice = { questionnaireId: FORM, mode: 'survey', scope: 'all', own: null };

const textsOf = (...all: Questionnaire[]) =>
  new Map(all.map((one) => [hashOf(toCanonicalJson(one)), one]));

/** The questionnaire in another version, its items changed. */
function version(name: string, change: (item: Item) => object | null): Questionnaire {
  return {
    ...form,
    version: name,
    dimensions: form.dimensions.map((dimension) => ({
      ...dimension,
      items: dimension.items.flatMap((item) => {
        const changed = change(item);
        return changed === null ? [] : [{ ...item, ...changed }];
      }),
    })),
  };
}

const compare = (summaries: Summary[], change: Partial<ComparisonChoice> = {}, other = form) =>
  comparedIn(collect(summaries), { ...choice, ...change }, textsOf(form, other));

const summary = (network: string, more: Partial<Parameters<typeof makeSummary>[0]> = {}) =>
  makeSummary({ network, questionnaires: [form], ...more });

describe('which summary counts', () => {
  it('is of each round the latest revision, then the one of most questionnaires', () => {
    const all = [
      summary('a'),
      summary('a', { revision: 2 }),
      summary('a', { revision: 2, questionnaires: [form, trust] }),
      summary('a', { round: 'second', closedOn: '2026-09-01' }),
      summary('b'),
    ];
    const counted = roundsInOrder(collect(all)).map((one) => one.summary);
    expect(counted).toHaveLength(3);
    expect(counted).toEqual(expect.arrayContaining([all[2], all[3], all[4]]));
  });

  it('is the same in whatever order they came', () => {
    const random = createSeededRandom(7);
    const all = collect(
      Array.from({ length: 40 }, (_, index) =>
        summary(`n${index % 9}`, {
          round: `r${index % 3}`,
          closedOn: `2026-0${1 + (index % 3)}-01`,
          revision: 1 + (index % 4),
        }),
      ),
    );
    const shuffled = all
      .map((one) => ({ one, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);
    expect(roundsInOrder(shuffled)).toEqual(roundsInOrder(all));
  });
});

describe('networks beside each other', () => {
  it('stand by their latest round, each with the published means of its dimensions', () => {
    const found = compare([
      summary('a', { levelOf: () => 2 }),
      summary('a', { round: 'second', closedOn: '2026-09-01', levelOf: () => 4 }),
      summary('b', { levelOf: () => 3 }),
    ]);
    expect(found.rows).toHaveLength(2);
    expect(found.dimensions.map(({ id }) => id)).toEqual(form.dimensions.map(({ id }) => id));
    expect(found.dimensions.every(({ isWhole }) => isWhole)).toBe(true);
    const a = found.rows.find(({ key }) => key === hashOf('network a'));
    expect(a?.means.get(first.id)).toMatchObject({ kind: 'shown', value: 4 });
    expect(a?.earlier.map((one) => one.summary.round.key)).toEqual([hashOf('round a first')]);
  });

  it('are never of two modes or two questionnaires', () => {
    const all = [
      summary('a'),
      summary('b', { mode: 'consensus' }),
      summary('c', { questionnaires: [trust] }),
    ];
    expect(compare(all).rows.map(({ key }) => key)).toEqual([hashOf('network a')]);
    expect(compare(all, { mode: 'consensus' }).rows.map(({ key }) => key)).toEqual([
      hashOf('network b'),
    ]);
  });

  it('are provisional below 65 % of the organisations, and never in a meeting', () => {
    const found = compare([summary('a', { answered: 6 }), summary('b', { answered: 7 })]);
    expect(found.rows.map(({ key, isProvisional }) => [key, isProvisional])).toEqual(
      [
        [hashOf('network a'), true],
        [hashOf('network b'), false],
      ].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
    const [met] = compare([summary('c', { mode: 'consensus' })], { mode: 'consensus' }).rows;
    expect(met?.isProvisional).toBe(false);
  });

  it('do not stand together where their means were made with other settings', () => {
    const other = summary('c');
    const changed = {
      ...other,
      round: { ...other.round, settings: { weighting: 'persons' as const } },
    };
    const found = compare([summary('a'), summary('b'), changed]);
    expect(found.rows).toHaveLength(2);
    expect(found.leftOut).toEqual([{ key: hashOf('network c'), because: 'otherSettings' }]);
    // As seen from the network that set them.
    const seen = compare([summary('a'), summary('b'), changed], { own: hashOf('network c') });
    expect(seen.rows.map(({ key }) => key)).toEqual([hashOf('network c')]);
  });

  it('tell by which versions of the method their figures were made', () => {
    expect(compare([summary('a'), summary('b', { method: '1.1' })]).methods).toEqual([
      '1.0',
      '1.1',
    ]);
  });
});

describe('networks that were asked different versions', () => {
  const gone = first.items[0]?.id;
  const changedItem = first.items[1]?.id;
  const newer = version('1.1.0', (item) =>
    item.id === gone ? null : item.id === changedItem ? { text: { en: 'Another' } } : {},
  );

  it('stand on the statements that both were asked, which is said', () => {
    const levelOf = ({ id }: { id: string }) => (id === gone || id === changedItem ? 5 : 2);
    const all = [
      summary('a', { levelOf }),
      summary('b', { levelOf }),
      summary('c', { questionnaires: [newer], levelOf: () => 3 }),
    ];
    const found = compare(all, {}, newer);
    const total = itemsOf(form).length;
    expect(found.forms.map(({ networks, match }) => ({ networks, match }))).toEqual([
      { networks: 2, match: { kind: 'same' } },
      { networks: 1, match: { kind: 'shared', shared: total - 2, of: total } },
    ]);
    const [common, second] = found.dimensions;
    expect(common?.isWhole).toBe(false);
    expect(common?.items).toEqual(first.items.slice(2).map(({ id }) => id));
    expect(second?.isWhole).toBe(true);
    // Both sides lose what only one was asked: the two fives are gone.
    const a = found.rows.find(({ key }) => key === hashOf('network a'));
    expect(a?.means.get(first.id)).toMatchObject({ value: 2, interval: { kind: 'none' } });
  });

  it.each([
    ['2.0.0', 'otherVersion'],
    ['1.0.0', 'otherContent'],
  ])('are left out under version %s: %s', (name, because) => {
    const other = version(name, (item) => (item.id === gone ? { text: { en: 'Other' } } : {}));
    const named = { ...form, version: '1.0.0' };
    const found = comparedIn(
      collect([
        summary('a', { questionnaires: [named] }),
        summary('b', { questionnaires: [named] }),
        summary('c', { questionnaires: [other] }),
      ]),
      choice,
      textsOf(named, other),
    );
    expect(found.leftOut).toEqual([{ key: hashOf('network c'), because }]);
    expect(found.rows).toHaveLength(2);
  });

  it('are left out where the text of one is not known', () => {
    const all = collect([summary('a'), summary('b'), summary('c', { questionnaires: [newer] })]);
    const found = comparedIn(all, choice, textsOf(form));
    expect(found.leftOut).toEqual([{ key: hashOf('network c'), because: 'noText' }]);
  });

  it('have no figure in a dimension of which they share too little', () => {
    const few = version('1.2.0', (item) =>
      first.items.slice(1).some(({ id }) => id === item.id) ? null : {},
    );
    const found = compare(
      [summary('a'), summary('b'), summary('c', { questionnaires: [few] })],
      {},
      few,
    );
    expect(found.dimensions.every(({ isWhole }) => isWhole)).toBe(true);
    const c = found.rows.find(({ key }) => key === hashOf('network c'));
    expect(c?.means.get(first.id)).toEqual({ kind: 'hidden', because: 'otherItems' });
    expect(c?.means.get(form.dimensions[1]?.id ?? first.id)?.kind).toBe('shown');
  });

  it('do not differ by a translation, a source or a next step', () => {
    const translated = version('1.0.1', (item) => ({
      text: { ...item.text, de: 'Auf Deutsch' },
      sources: [],
    }));
    const found = compare(
      [summary('a'), summary('b', { questionnaires: [translated] })],
      {},
      translated,
    );
    expect(found.dimensions.every(({ isWhole }) => isWhole)).toBe(true);
  });
});

describe('networks that were asked the core only', () => {
  const all = [
    summary('a', { levelOf: (item) => (item.core ? 4 : 1) }),
    summary('b'),
    summary('c', { scope: 'core' }),
  ];

  it('do not stand beside those that were asked all', () => {
    const found = compare(all);
    expect(found.rows).toHaveLength(2);
    expect(found.leftOut).toEqual([{ key: hashOf('network c'), because: 'otherScope' }]);
  });

  it('stand beside them on the core', () => {
    const found = compare(all, { scope: 'core' });
    expect(found.rows).toHaveLength(3);
    const core = new Set(itemsOf(form, 'core').map(({ id }) => id));
    expect(found.dimensions.flatMap(({ items }) => items).every((id) => core.has(id))).toBe(true);
    const a = found.rows.find(({ key }) => key === hashOf('network a'));
    expect(a?.means.get(first.id)).toMatchObject({ value: 4 });
  });
});

it('shows no mean that the network itself does not show', () => {
  const found = compare([
    summary('a', { levelOf: (_, dimension) => (dimension.id === first.id ? null : 3) }),
    summary('b'),
  ]);
  const a = found.rows.find(({ key }) => key === hashOf('network a'));
  expect(a?.means.get(first.id)).toEqual({ kind: 'hidden', because: 'tooFewItems' });
  expect(a?.means.get(DimensionId.parse('NONE'))).toBeUndefined();
});
