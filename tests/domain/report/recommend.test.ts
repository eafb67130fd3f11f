import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemId } from '../../../src/domain/kernel/ids.ts';
import { readSignals } from '../../../src/domain/report/read-signals.ts';
import {
  recommend,
  type Recommendation,
  type RecommendInputs,
} from '../../../src/domain/report/recommend.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { loadConflictRules } from '../../../src/files/built-in/recommendations.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { document, register } from './made-register.ts';
import { madeResults, madeRound, type Answered } from './made-result.ts';

const [signals, rules] = [await loadSignals(), await loadConflictRules()];
const questionnaires = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));

function recommendFor(
  answered: Answered,
  more: Partial<RecommendInputs> & { readonly types?: readonly string[] } = {},
) {
  const { types = [], ...rest } = more;
  const readings = readSignals(signals, {
    round: madeRound(answered),
    questionnaires,
    settings: defaultSettings,
    register: register(types.map((type) => document(type))),
  });
  return recommend({
    results: madeResults(answered),
    questionnaires,
    settings: defaultSettings,
    target: 4,
    signals: readings,
    rules,
    ...rest,
  });
}

const nine = (level: number) => Array<number>(9).fill(level);
const idOf = (one: Recommendation) => (one.kind === 'step' ? one.step.itemId : one.kind);
const ids = (list: readonly Recommendation[]) => list.map(idOf);

/** Paperwork costs time, rules block, two documents of one type: three signs of too much. */
const tooMuch = { 'BAL-1': nine(5), 'BAL-2': { levels: nine(1), reverse: true } };
const doubled = { types: ['sop', 'sop'] };

describe('without a conflict', () => {
  it('goes by the distance from the target, and says what speaks for each', () => {
    const { first, setAside } = recommendFor({
      'FORM-MAN-1': nine(3),
      'FORM-MAN-4': [1, 2, 2, 2, 2, 2, 2, 2, 3],
    });
    expect(ids(first)).toEqual(['FORM-MAN-4', 'FORM-MAN-1']);
    expect(first[0]).toMatchObject({
      kind: 'step',
      step: { step: 'nextStep', field: 'act', median: 2, n: 9, asked: 9 },
      wonBy: null,
      wonOver: [],
    });
    expect(first.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(setAside).toEqual([]);
  });

  it('weighs what the members call important', () => {
    const answered = { 'FORM-MAN-1': nine(3), 'FORM-MAN-4': nine(2) };
    const importance = new Map([[ItemId.parse('FORM-MAN-1'), 3 as const]]);
    expect(ids(recommendFor(answered, { importance }).first)).toEqual(['FORM-MAN-1', 'FORM-MAN-4']);
  });

  it('never names more than five', () => {
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`FORM-MAN-${n}`, nine(2)]));
    expect(recommendFor(all).first).toHaveLength(5);
  });
});

describe('practice without a clear legal footing', () => {
  const risky = { 'BAL-5': nine(5), 'FORM-MAN-1': nine(1) };

  it('puts the rules on exchange first, whatever stands lower', () => {
    const { first } = recommendFor({ ...risky, 'INFO-BAS-2': nine(3) });
    expect(ids(first)).toEqual(['INFO-BAS-2', 'FORM-MAN-1']);
    expect(first[0]).toMatchObject({
      step: { step: 'makeKnown', median: 3 },
      wonBy: {
        rule: { key: 'legal-footing-first' },
        grounds: { kind: 'signals', acting: ['UF1'] },
      },
    });
  });

  it('does so when they were not asked about, and when they have reached the target', () => {
    expect(recommendFor(risky).first[0]).toMatchObject({
      step: { itemId: 'INFO-BAS-2', step: 'nextStep', field: null, median: null, n: 0, asked: 0 },
    });
    expect(recommendFor({ ...risky, 'INFO-BAS-2': nine(4) }).first[0]).toMatchObject({
      step: { itemId: 'INFO-BAS-2', step: 'setReviewDate', field: 'keep', median: 4 },
    });
  });

  it('gives no figure of theirs away while they are hidden', () => {
    const hidden = { levels: [1, 1, 1], hidden: 'fewerThanK' as const };
    expect(recommendFor({ ...risky, 'INFO-BAS-2': hidden }).first[0]).toMatchObject({
      step: { itemId: 'INFO-BAS-2', median: null, adMd: null, field: null },
    });
  });

  it('wins over too much in writing', () => {
    const { first, setAside } = recommendFor(
      { ...tooMuch, ...risky, 'INFO-BAS-2': nine(2), 'INFO-BAS-3': nine(1) },
      doubled,
    );
    expect(ids(first)).toEqual(['INFO-BAS-2', 'FORM-MAN-1', 'instead']);
    expect(first[0]).toMatchObject({
      wonBy: { rule: { key: 'legal-footing-first' } },
      wonOver: [{ rule: { key: 'retire-merge-shorten' } }],
    });
    expect(setAside.map(({ step }) => step.itemId)).toEqual(['INFO-BAS-3']);
  });
});

describe('three signs of too much in writing', () => {
  const low = {
    'FORM-DOC-1': nine(2),
    'FORM-DOC-3': nine(1),
    'FORM-MAN-1': [1, 1, 1, 1, 1, 2, 2, 2, 2],
  };

  it('set steps aside that write something new, and retire, merge, shorten instead', () => {
    const { first, setAside } = recommendFor({ ...tooMuch, ...low }, doubled);
    expect(ids(first)).toEqual(['instead', 'FORM-MAN-1']);
    expect(first[0]).toMatchObject({
      kind: 'instead',
      replaces: [{ itemId: 'FORM-DOC-3' }, { itemId: 'FORM-DOC-1' }],
      wonBy: {
        rule: { key: 'retire-merge-shorten' },
        grounds: { acting: ['OF2', 'OF3', 'OF9'] },
      },
    });
    expect(setAside).toMatchObject([
      { step: { itemId: 'FORM-DOC-3' }, lostTo: { rule: { key: 'retire-merge-shorten' } } },
      { step: { itemId: 'FORM-DOC-1' } },
    ]);
  });

  it('leave what exists to be made known', () => {
    const { first } = recommendFor({ ...tooMuch, 'FORM-DOC-1': nine(3) }, doubled);
    expect(ids(first)).toEqual(['FORM-DOC-1']);
  });

  it('do nothing while they are only two', () => {
    const { first, setAside } = recommendFor({ ...tooMuch, ...low });
    expect(ids(first)).toEqual(['FORM-DOC-3', 'FORM-MAN-1', 'FORM-DOC-1']);
    expect(setAside).toEqual([]);
  });
});

describe('low trust where much is in place', () => {
  const formal = { 'FORM-MAN-1': nine(5), 'FORM-CON-3': nine(5), 'FORM-DOC-1': nine(2) };

  it('brings informal formats first, and no more rules', () => {
    const { first, setAside } = recommendFor({
      ...formal,
      'TRUST-TRU-1': nine(1),
      'TRUST-TRU-4': nine(3),
    });
    expect(ids(first)).toEqual(['TRUST-OPE-3', 'TRUST-TRU-4', 'TRUST-TRU-1']);
    expect(first[0]).toMatchObject({
      wonBy: {
        rule: { key: 'informal-not-rules' },
        grounds: {
          kind: 'standings',
          low: { questionnaireId: 'TRUST', mean: 2, n: 9, asked: 9 },
          high: { questionnaireId: 'FORM', mean: 4 },
          target: 4,
        },
      },
    });
    expect(setAside).toMatchObject([{ step: { itemId: 'FORM-DOC-1' } }]);
  });

  it('does not where a dimension is hidden, or the two lie close together', () => {
    const hidden = { levels: nine(2), hidden: 'fewerThanK' as const };
    const some = { ...formal, 'TRUST-TRU-1': nine(1), 'TRUST-EQU-1': hidden };
    expect(ids(recommendFor(some).first)).toEqual(['TRUST-TRU-1', 'FORM-DOC-1']);
    const close = { ...formal, 'TRUST-TRU-1': [3, 3, 4, 4, 4, 4, 4, 4, 4, 4] };
    expect(ids(recommendFor(close).first)).toEqual(['FORM-DOC-1', 'TRUST-TRU-1']);
  });
});

describe('high trust where little is in place', () => {
  const trusting = { 'TRUST-TRU-1': nine(5) };

  it('brings deputies, role chart and a rule on minutes first, so that trust can stay', () => {
    const { first } = recommendFor({
      ...trusting,
      'FORM-MAN-1': nine(1),
      'FORM-CON-1': nine(3),
      'FORM-DOC-3': nine(2),
    });
    expect(ids(first)).toEqual(['FORM-CON-1', 'FORM-ROL-2', 'FORM-DOC-3', 'FORM-MAN-1']);
    expect(first[0]).toMatchObject({ wonBy: { rule: { key: 'carry-trust-over' } } });
  });

  it('leaves out which of them have reached the target', () => {
    const { first } = recommendFor({
      ...trusting,
      'FORM-MAN-1': nine(1),
      'FORM-CON-1': nine(4),
      'FORM-DOC-3': nine(2),
    });
    expect(ids(first)).toEqual(['FORM-ROL-2', 'FORM-DOC-3', 'FORM-MAN-1']);
  });

  it('gives way to too much in writing', () => {
    const { first } = recommendFor(
      { ...tooMuch, ...trusting, 'FORM-DOC-3': nine(2), 'FORM-CON-1': nine(2) },
      doubled,
    );
    expect(ids(first)).not.toContain('FORM-DOC-3');
    expect(ids(first).slice(0, 1)).toEqual(['FORM-CON-1']);
  });
});

describe('any round at all', () => {
  const named = [...new Set<string>(rules.flatMap(({ first, aside }) => [...first, ...aside]))];
  const statements = [...named, 'FORM-MAN-1', 'FORM-CON-4', 'TRUST-TRU-1', 'BAL-1', 'BAL-5'];
  const given = fc.record({
    levels: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 9 }),
    dontKnow: fc.nat(5),
    hidden: fc.boolean(),
  });
  const round = fc.array(given, { minLength: statements.length, maxLength: statements.length });

  it('names at most five steps, each once, none that was set aside, and no hidden figure', () => {
    fc.assert(
      fc.property(round, (list) => {
        const hidden = new Set<string>(statements.filter((_, index) => list[index]?.hidden));
        const answered = Object.fromEntries(
          list.map(({ hidden: isHidden, ...rest }, index) => [
            statements[index] ?? '',
            isHidden ? { ...rest, hidden: 'fewerThanK' as const } : rest,
          ]),
        );
        const { first, setAside } = recommendFor(answered);
        const steps = first.flatMap((one) => (one.kind === 'step' ? [one.step] : one.replaces));
        const lost = setAside.map(({ step }) => step.itemId);
        expect(first.length).toBeLessThanOrEqual(5);
        expect(new Set(ids(first)).size).toBe(first.length);
        expect(ids(first).filter((id) => lost.some((one) => one === id))).toEqual([]);
        for (const { itemId, median, adMd } of steps) {
          if (hidden.has(itemId)) expect([median, adMd]).toEqual([null, null]);
        }
      }),
    );
  });
});
