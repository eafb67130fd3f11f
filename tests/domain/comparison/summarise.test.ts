import { describe, expect, it } from 'vitest';
import { contextOfAnswers } from '../../../src/domain/comparison/context-of-answers.ts';
import { nextGiven, revisionOf } from '../../../src/domain/comparison/next-given.ts';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { summarise, type ToSummarise } from '../../../src/domain/comparison/summarise.ts';
import { trustPositionIn } from '../../../src/domain/comparison/trust-position.ts';
import { QuestionnaireId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { writeSummary } from '../../../src/files/summary/write-summary.ts';
import { hashOf } from '../../support/summaries.ts';
import { threeRounds } from '../../support/three-rounds.ts';

const ids = ['FORM', 'TRUST', 'BAL', 'TRANSFER'].map((id) => QuestionnaireId.parse(id));
const questionnaires = await Promise.all(ids.map((id) => loadQuestionnaire(id)));
const { network, rounds, responses } = threeRounds(questionnaires);
const [round] = rounds;
const own = responses.filter(({ roundId }) => roundId === round.id);
const result = scoreRound({ round, questionnaires, responses: own });

function chosen(questionnaire: Questionnaire): ToSummarise['questionnaires'][number] {
  const scored =
    result.outcome.kind === 'figures'
      ? result.outcome.questionnaires.find(({ id }) => id === questionnaire.id)
      : undefined;
  if (scored === undefined) throw new Error('Figures were wanted');
  const answered = { round, network, responses: own, settings: defaultSettings };
  return {
    id: questionnaire.id,
    hash: hashOf(questionnaire.id),
    text: null,
    sides: perspectivesIn(answered, questionnaire, scored),
    keptBack: new Map(),
  };
}

const base: ToSummarise = {
  network,
  round,
  keys: { network: hashOf('network'), round: hashOf('round') },
  result,
  method: '1.0',
  questionnaires: questionnaires.map(chosen),
  namedBy: 'alias',
  alias: 'Blue',
  revision: 1,
  context: null,
  consent: { text: 'Yes', language: 'en', givenOn: '2026-11-21' },
};

describe('a summary', () => {
  it('is a part of the result, figure by figure', () => {
    const { questionnaires: given } = summarise(base);
    expect(given.length).toBe(4);
    let shown = 0;
    for (const questionnaire of given) {
      const all =
        result.outcome.kind === 'figures'
          ? result.outcome.questionnaires.find(({ id }) => id === questionnaire.id)
          : undefined;
      for (const { id, figures, items } of questionnaire.dimensions) {
        const dimension = all?.dimensions.find((one) => one.id === id);
        expect(dimension?.figures).toMatchObject(figures);
        for (const item of items) {
          const from = dimension?.items.find((one) => one.id === item.id);
          expect(item.figures.kind).toBe(from?.figures.kind);
          if (item.figures.kind === 'hidden' || from?.figures.kind !== 'shown') continue;
          shown += 1;
          const { favourableMedian, favourableMean, adMd, isSplit } = from.figures.value;
          const expected = { median: favourableMedian, mean: favourableMean, adMd, isSplit };
          expect(item.figures.value).toEqual(expected);
        }
      }
    }
    expect(shown).toBeGreaterThan(40);
  });

  it('holds no word of who answered, and no spread of answers', () => {
    const text = writeSummary(summarise(base));
    const planted = [
      ...own.map(({ id }) => String(id)),
      ...network.seats.map(({ id }) => String(id)),
      network.id,
      network.name,
      network.place,
      round.id,
      round.label,
      round.openedOn,
    ];
    for (const word of planted) expect(text).not.toContain(word);
    const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key);
    const never = ['distribution', 'counts', 'options', 'sd', 'alternatives', 'preferNotToSay'];
    for (const key of never) expect(keys).not.toContain(key);
    // No five numbers beside each other, as a count of answers by level would be.
    expect(text).not.toMatch(/\[\d+,\d+,\d+,\d+,\d+\]/);
  });

  it('is refused of an open round, and of one without figures', () => {
    expect(() => summarise({ ...base, round: { ...round, closedOn: null } })).toThrow(/closed/);
    const few = scoreRound({ round, questionnaires, responses: own.slice(0, 3) });
    expect(() => summarise({ ...base, result: few })).toThrow(/figures/);
    expect(() => summarise({ ...base, questionnaires: [] })).toThrow();
  });
});

describe('what is kept of a given summary', () => {
  const id = RoundId.parse('r');
  const giving = {
    questionnaires: [QuestionnaireId.parse('FORM')],
    withSides: false,
    namedBy: 'alias' as const,
    alias: 'Blue',
    basis: hashOf('one'),
    restedOn: ['a 1', 'b 1'],
  };
  const first = nextGiven(undefined, id, giving, '2026-11-20');

  it('fixes the figures with the first file, and lets the name change', () => {
    const wider = { ...giving, questionnaires: ids, withSides: true, namedBy: 'name' as const };
    const second = nextGiven(first, id, wider, '2026-11-21');
    expect(second).toMatchObject({
      rev: 2,
      questionnaires: ['FORM'],
      withSides: false,
      namedBy: 'name',
      firstOn: '2026-11-20',
      lastOn: '2026-11-21',
      revision: 1,
      restedOn: [['a 1', 'b 1']],
    });
  });

  it('counts a revision for each change of the answers, and remembers every stand', () => {
    const more = { ...giving, basis: hashOf('two'), restedOn: ['a 1', 'b 1', 'c 1'] };
    const second = nextGiven(first, id, more, '2026-11-21');
    expect(second.revision).toBe(2);
    expect(second.restedOn).toEqual([
      ['a 1', 'b 1'],
      ['a 1', 'b 1', 'c 1'],
    ]);
    expect([undefined, first, second].map((one) => revisionOf(one, hashOf('two')))).toEqual([
      1, 2, 2,
    ]);
  });
});

describe('what a network knows of its own context', () => {
  const conditions = questionnaires[3];
  if (conditions === undefined) throw new Error('The conditions were wanted');

  it('takes positions and options from a meeting, and nothing else', () => {
    const profile = contextOfAnswers(
      conditions,
      {
        'TRANSFER-LEG-1': { kind: 'level', level: 4, minorityView: true },
        'TRANSFER-LEG-2': { kind: 'dontKnow' },
        'TRANSFER-CAT-3': { kind: 'option', option: 'federal' },
        'TRANSFER-CAT-1': { kind: 'option', option: 'no-such-option' },
        'FORM-MAN-1': { kind: 'level', level: 2 },
      },
      '2026-11-01',
    );
    expect(profile).toEqual({
      version: conditions.version,
      assessedOn: '2026-11-01',
      conditions: { 'TRANSFER-LEG-1': { level: 4, source: '' } },
      categories: { 'TRANSFER-CAT-3': { option: 'federal', source: '' } },
    });
  });

  it('reads the position of trust from a result that may be shown, rounded half up', () => {
    const position = trustPositionIn(result);
    expect(position?.level).toBe(Math.floor((position?.mean ?? 0) + 0.5));
    expect(position?.n).toBeGreaterThan(30);
    const few = scoreRound({ round, questionnaires, responses: own.slice(0, 3) });
    expect(trustPositionIn(few)).toBeUndefined();
    const withoutTrust = scoreRound({ round, questionnaires: [conditions], responses: own });
    expect(trustPositionIn(withoutTrust)).toBeUndefined();
  });
});
