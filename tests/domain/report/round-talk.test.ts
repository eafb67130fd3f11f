import { beforeAll, describe, expect, it } from 'vitest';
import { resultIn } from '../../../src/domain/comparison/round-change.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { agendaOf } from '../../../src/domain/report/agenda.ts';
import { evidenceIn } from '../../../src/domain/report/claimed-evidence.ts';
import { notKnownIn } from '../../../src/domain/report/not-known.ts';
import { planePlaceOf } from '../../../src/domain/report/trust-plane.ts';
import type { QuestionnaireResult } from '../../../src/domain/score/results.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { threeRounds } from '../../support/three-rounds.ts';

let form: Questionnaire;
let formResult: QuestionnaireResult;
let trustResult: QuestionnaireResult;

beforeAll(async () => {
  const trust = await loadQuestionnaire(QuestionnaireId.parse('TRUST'));
  form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
  const { rounds, responses } = threeRounds([form, trust]);
  const [round] = rounds;
  const result = scoreRound({ round, responses, questionnaires: [form, trust] });
  const [one, other] = [form, trust].map(({ id }) => resultIn({ result }, id));
  if (one === undefined || other === undefined) throw new Error('Both have figures');
  [formResult, trustResult] = [one, other];
});

const itemsIn = ({ dimensions }: QuestionnaireResult) => dimensions.flatMap(({ items }) => items);

/** The same result with the figures of single statements changed. */
function withItems(
  change: (item: QuestionnaireResult['dimensions'][number]['items'][number], at: number) => object,
): QuestionnaireResult {
  let at = -1;
  const dimensions = formResult.dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.map((item) => {
      at += 1;
      return { ...item, ...change(item, at) };
    }),
  }));
  return { ...formResult, dimensions };
}

describe('the agenda of the next meeting', () => {
  it('holds the three statements with the widest answers, widest first', () => {
    const spread = [0.2, 1.4, 0.9, 1.1, 0.5, 1.3];
    const result = withItems(({ figures }, at) => {
      if (figures.kind === 'hidden') return {};
      const adMd = spread[at] ?? 0;
      const value = { ...figures.value, adMd, isAgreed: adMd <= 0.8, isSplit: at === 1 };
      return { figures: { kind: 'shown', value } };
    });
    const ids = itemsIn(result).map(({ id }) => id);
    const agenda = agendaOf(result, defaultSettings);
    expect(agenda.map(({ itemId, why }) => [itemId, why])).toEqual([
      [ids[1], 'twoCamps'],
      [ids[5], 'apart'],
      [ids[3], 'apart'],
    ]);
  });

  it('names no statement that is hidden, not known enough, or agreed on', () => {
    const result = withItems(({ figures }, at) => {
      if (figures.kind === 'hidden') return {};
      const value = { ...figures.value, adMd: 1.5, isAgreed: at > 1, isSplit: false };
      if (at === 0) return { figures: { kind: 'hidden', because: 'fewerThanK' } };
      return { figures: { kind: 'shown', value }, ...(at === 1 ? { dontKnowShare: 0.5 } : {}) };
    });
    expect(agendaOf(result, defaultSettings)).toEqual([]);
  });
});

describe('what is not known', () => {
  it('adds up what is published of the statements, each kind by itself', () => {
    for (const dimension of formResult.dimensions) {
      const known = notKnownIn(dimension, 'survey');
      expect(known.items).toBe(dimension.items.length);
      const { n, dontKnow, notApplicable, preferNotToSay, unanswered } = known;
      expect(n + dontKnow + notApplicable + preferNotToSay + unanswered).toBe(known.asked);
      expect(known.asked).toBe(40 * dimension.items.length);
    }
  });

  it('leaves out statements that are hidden', () => {
    const [dimension] = withItems((_, at) =>
      at === 0 ? { figures: { kind: 'hidden', because: 'fewerThanK' } } : {},
    ).dimensions;
    const [whole] = formResult.dimensions;
    if (dimension === undefined || whole === undefined) throw new Error('There are dimensions');
    const known = notKnownIn(dimension, 'survey');
    expect([known.items, known.of]).toEqual([5, 6]);
    const [hidden] = whole.items;
    expect(known.dontKnow).toBe(
      notKnownIn(whole, 'survey').dontKnow - (hidden?.counts.dontKnow ?? 0),
    );
  });
});

describe('shown against claimed', () => {
  const register = (type: string, state: 'live' | 'draft') => ({
    documents: [{ type, state, writtenWith: [], reviewOn: null }],
    types: [],
    today: '2026-11-21',
  });

  it('counts levels from 3 on that a live document stands behind', () => {
    const evidence = evidenceIn(formResult, form, register('mandate', 'live'), defaultSettings);
    const claiming = evidence.items.filter(({ level }) => level >= 3);
    const shown = claiming.filter(({ documentType }) => documentType === 'mandate');
    expect(shown.length).toBeGreaterThan(0);
    for (const { standing } of shown) expect(standing).toBe('shown');
    expect(evidence.shareShown).toBeCloseTo(shown.length / claiming.length, 12);
    // Each level is the published median, and nothing of it is changed.
    for (const { itemId, level } of evidence.items) {
      const figures = itemsIn(formResult).find(({ id }) => id === itemId)?.figures;
      expect(figures?.kind === 'shown' && figures.value.favourableMedian).toBe(level);
    }
  });

  it('shows nothing by a draft', () => {
    const evidence = evidenceIn(formResult, form, register('mandate', 'draft'), defaultSettings);
    expect(evidence.items.filter(({ standing }) => standing === 'shown')).toEqual([]);
    expect(evidence.shareShown).toBe(0);
  });
});

describe('formalisation against trust', () => {
  const ids = () => ({ formalisation: formResult.id, trust: trustResult.id });
  const mean = ({ dimensions }: QuestionnaireResult) => {
    const means = dimensions.flatMap(({ figures }) =>
      figures.kind === 'shown' ? [figures.value.mean] : [],
    );
    return means.reduce((sum, one) => sum + one, 0) / means.length;
  };

  it('lies where the means of both questionnaires lie, in the field that the target parts', () => {
    const results = [formResult, trustResult];
    const [x, y] = [mean(formResult), mean(trustResult)];
    for (const target of [1, Math.min(x, y) + 1e-6, 5]) {
      const place = planePlaceOf(results, ids(), target);
      if (place.kind === 'missing') throw new Error('Both are shown');
      expect(place.point.formalisation.mean).toBeCloseTo(x, 12);
      expect(place.point.trust.mean).toBeCloseTo(y, 12);
      const isHigh = [x >= target, y >= target].join();
      expect(place.point.field).toBe(
        {
          'true,true': 'both',
          'true,false': 'writtenOnly',
          'false,true': 'trustOnly',
          'false,false': 'neither',
        }[isHigh],
      );
    }
  });

  it('is not there when a dimension of one of them is hidden', () => {
    const [first, ...rest] = trustResult.dimensions;
    if (first === undefined) throw new Error('There are dimensions');
    const figures = { kind: 'hidden', because: 'fewerThanK' } as const;
    const hidden = { ...trustResult, dimensions: [{ ...first, figures }, ...rest] };
    expect(planePlaceOf([formResult, hidden], ids(), 4)).toEqual({
      kind: 'missing',
      missing: [trustResult.id],
    });
  });
});
