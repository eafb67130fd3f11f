import { expect, it } from 'vitest';
import { comparedIn } from '../../../src/domain/comparison/compared-in.ts';
import { itemsAmong } from '../../../src/domain/comparison/items-among.ts';
import { summarise } from '../../../src/domain/comparison/summarise.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { methodVersion } from '../../../src/domain/score/method-version.ts';
import type { QuestionnaireResult } from '../../../src/domain/score/results.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { collect, hashOf } from '../../support/summaries.ts';
import { threeRounds } from '../../support/three-rounds.ts';

const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const hash = hashOf(toCanonicalJson(form));

/** A network whose persons all answer, but for what `isOpen` leaves open. */
function networkOf(name: string, isOpen: (item: string, person: number) => boolean) {
  const { network, rounds, responses } = threeRounds([form], name.length);
  const [round] = rounds;
  const answered = responses
    .filter(({ roundId }) => roundId === round.id)
    .map((response, person): QuestionnaireResponse => ({
      ...response,
      answers: {
        [form.id]: Object.fromEntries(
          Object.entries(response.answers[form.id] ?? {}).filter(([item]) => !isOpen(item, person)),
        ),
      },
    }));
  const result = scoreRound({ round, responses: answered, questionnaires: [form] });
  if (result.outcome.kind !== 'figures') throw new Error(result.outcome.kind);
  const [own] = result.outcome.questionnaires;
  if (own === undefined) throw new Error('FORM was asked');
  const summary = summarise({
    network,
    round,
    keys: { network: hashOf(name), round: hashOf(`${name} round`) },
    result,
    method: methodVersion,
    questionnaires: [{ id: form.id, hash, text: null, sides: null, keptBack: new Map() }],
    namedBy: 'alias',
    alias: name,
    revision: 1,
    context: null,
    consent: { text: 'These figures may be compared.', language: 'en', givenOn: '2026-07-01' },
  });
  return { own, summary };
}

/** Whole; four persons on continuity; four persons on one statement of documentation. */
const networks: { own: QuestionnaireResult; summary: Summary }[] = [
  networkOf('Whole', () => false),
  networkOf('Fewer', (item, person) => item.startsWith('FORM-CON') && person > 3),
  networkOf('Statement', (item, person) => item === 'FORM-DOC-3' && person > 3),
];

it('compares cities by what each shows of itself, and asks again at every statement (hard case 71)', () => {
  const collected = collect(networks.map(({ summary }) => summary));
  const choice = { questionnaireId: form.id, mode: 'survey', scope: 'all', own: null } as const;
  const compared = comparedIn(collected, choice, new Map([[hash, form]]));
  expect(compared.rows).toHaveLength(networks.length);
  for (const { key, means } of compared.rows) {
    const own = networks.find(({ summary }) => summary.network.key === key)?.own;
    for (const { id, figures } of own?.dimensions ?? []) {
      const mean = means.get(id);
      expect(mean?.kind).toBe(figures.kind);
      if (mean?.kind === 'shown' && figures.kind === 'shown') {
        expect(mean.value).toBe(figures.value.mean);
        expect(mean.n).toBeGreaterThanOrEqual(5);
      }
    }
  }
  const hidden = networks.map(({ own }) =>
    own.dimensions.filter(({ figures }) => figures.kind === 'hidden').map(({ id }) => String(id)),
  );
  expect(hidden).toEqual([[], ['CON'], []]);

  const behind = itemsAmong(compared.rows, compared.dimensions, null);
  expect(behind).toHaveLength(itemsOf(form).length);
  for (const { id, networks: shown } of behind) {
    const items = networks.map(({ own }) =>
      own.dimensions.flatMap((one) => one.items).find((item) => item.id === id),
    );
    const having = items.filter((item) => item?.figures.kind === 'shown');
    expect(shown, id).toBe(having.length);
    for (const item of having) expect(item?.counts.n).toBeGreaterThanOrEqual(5);
  }
  expect(behind.find(({ id }) => id === 'FORM-DOC-3')?.networks).toBe(2);
  expect(behind.find(({ id }) => id === 'FORM-CON-1')?.networks).toBe(2);
});

it('has no figure in a summary that the network does not show itself', () => {
  for (const { own, summary } of networks) {
    const [given] = summary.questionnaires;
    const figures = new Set(JSON.stringify(own).match(/-?\d+(\.\d+)?/g));
    expect(given?.dimensions.map(({ id }) => id)).toEqual(own.dimensions.map(({ id }) => id));
    const told = JSON.stringify(given?.dimensions).match(/-?\d+(\.\d+)?/g) ?? [];
    expect(told.filter((figure) => !figures.has(figure))).toEqual([]);
  }
});
