import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeSince, resultIn } from '../../../src/domain/comparison/round-change.ts';
import { perspectivesIn } from '../../../src/domain/comparison/round-perspectives.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { planePlaceOf } from '../../../src/domain/report/trust-plane.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { threeRounds } from '../../support/three-rounds.ts';
import { untilDrawn } from './closed-round.ts';

const format = createFormat('en');
const mean = (value: number) => format.number(value, 1);
const ids = { formalisation: QuestionnaireId.parse('FORM'), trust: QuestionnaireId.parse('TRUST') };

/** The last of three rounds on its results page, and the same figures from the domain. */
async function openLast() {
  const questionnaires = [
    await loadQuestionnaire(ids.formalisation),
    await loadQuestionnaire(ids.trust),
  ] as const;
  const { network, rounds, responses } = threeRounds(questionnaires);
  const store = createTestStore();
  await store.putAll({ networks: [network], rounds: [...rounds], responses: [...responses] });
  const waves = rounds.map((round) => ({
    round,
    responses,
    result: scoreRound({ round, responses, questionnaires }),
  }));
  const [, before, now] = waves;
  if (before === undefined || now === undefined) throw new Error('There are three rounds');
  await openPage(`/rounds/${now.round.id}/results`, store);
  await untilDrawn();
  // The last part of the page: the figures before it are drawn.
  await waitFor(() => expect(document.querySelector('#results-signals')).not.toBeNull(), {
    timeout: 60_000,
  });
  return {
    network,
    responses,
    waves,
    before,
    now,
    form: questionnaires[0],
    trust: questionnaires[1],
  };
}

/** The cells of a figure's table, row by row; the table is folded. */
async function rowsOf(heading: RegExp, level = 'h3'): Promise<string[][]> {
  const [found] = await screen.findAllByText(heading, { selector: `figure ${level}` });
  const figure = found?.closest('figure');
  if (figure === null || figure === undefined) throw new Error(`No figure ${String(heading)}`);
  expect(
    figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? 'read one by one',
  ).not.toBe('');
  const table = figure.querySelector('table');
  if (table === null) throw new Error('No table');
  return [...within(table).getAllByRole('row', { hidden: true })]
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

describe('what a later round shows beside its profile', () => {
  it('says in every table what the domain says', { timeout: 120_000 }, async () => {
    const { network, responses, before, now, waves, form, trust } = await openLast();

    const plane = planePlaceOf(
      now.result.outcome.kind === 'figures' ? now.result.outcome.questionnaires : [],
      ids,
      4,
    );
    if (plane.kind === 'missing') throw new Error('Both are shown');
    const planeRows = await rowsOf(
      /^(Much is in place|More is in place|Members trust|What is in place and trust)/,
    );
    expect(planeRows).toHaveLength(3);
    expect(planeRows.at(-1)?.slice(0, 3)).toEqual([
      'Autumn 2026',
      mean(plane.point.formalisation.mean),
      mean(plane.point.trust.mean),
    ]);

    const change = changeSince(before, now, form);
    if (change.kind === 'notCompared') throw new Error(change.because);
    const changeRows = await rowsOf(/since Autumn 2025.*Documentation/);
    for (const one of change.dimensions) {
      if (one.kind === 'hidden') throw new Error(one.because);
      const { difference, before: from, now: to } = one.value;
      const numbers = [from.mean, to.mean, difference].map(mean);
      expect(changeRows.map((cells) => cells.slice(1, 4))).toContainEqual(numbers);
    }
    expect(screen.getAllByText(/Joined: Welfare organisation\. Left: Community/)).toHaveLength(2);

    const courseRows = await rowsOf(/^Documentation moved most over 3 rounds/);
    const documentation = waves.map(({ result }) => {
      const found = resultIn({ result }, form.id)?.dimensions.find(({ id }) => id === 'DOC');
      return found?.figures.kind === 'shown' ? mean(found.figures.value.mean) : '–';
    });
    expect(courseRows[2]?.slice(0, 4)).toEqual(['Documentation', ...documentation]);

    const trustResult = resultIn(now, trust.id);
    if (trustResult === undefined) throw new Error('Trust has figures');
    const { round, result } = now;
    const answered = { round, network, responses, settings: result.settings };
    const gaps = perspectivesIn(answered, trust, trustResult);
    const sideRows = await rowsOf(/^The two groups see Transparency farthest apart/);
    expect(sideRows).toHaveLength(gaps.length);
    gaps.forEach(({ gap }, index) => {
      const cells = sideRows[index]?.slice(1, 4);
      if (gap.kind === 'hidden') expect(cells).toEqual(['–', '–', '–']);
      else expect(cells).toEqual([...gap.value.means, gap.value.gap].map(mean));
    });
  });
});
