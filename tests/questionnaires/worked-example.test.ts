import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Round } from '../../src/domain/network/round.ts';
import { QuestionnaireResponse } from '../../src/domain/response/response.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { checkQuestionnaire } from '../../src/files/questionnaire/check-questionnaire.ts';

const readme = readFileSync(new URL('../../questionnaires/README.md', import.meta.url), 'utf8');
const yaml = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';

/** The cells of every row of the README's tables that begins with this word. */
function rowsOf(first: RegExp): string[][] {
  return readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => first.test(cell ?? ''));
}

function scoreExample() {
  const checked = checkQuestionnaire(new TextEncoder().encode(yaml), {});
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const persons = rowsOf(/^[A-D]$/);
  const asked = [{ id: 'TINY', version: '1.0.0', scope: 'all' }];
  const round = Round.parse({
    schema: 1,
    id: 'r',
    rev: 1,
    networkId: 'n',
    label: 'Example',
    openedOn: '2026-01-01',
    closedOn: '2026-01-02',
    mode: 'survey',
    k: 3,
    questionnaires: asked,
    invited: persons.map(([name]) => ({ seatId: name, persons: 1 })),
  });
  const responses = persons.map(([name, ...cells]) =>
    QuestionnaireResponse.parse({
      schema: 1,
      id: `p-${name}`,
      rev: 1,
      roundId: 'r',
      seatId: name,
      state: 'handedIn',
      questionnaires: asked,
      answers: {
        TINY: Object.fromEntries(
          cells
            .slice(0, 3)
            .map((cell, index) => [
              `TINY-MEET-${index + 1}`,
              cell === 'd' ? { kind: 'dontKnow' } : { kind: 'level', level: Number(cell) },
            ]),
        ),
      },
      position: null,
    }),
  );
  const result = scoreRound({ round, questionnaires: [checked.value], responses });
  if (result.outcome.kind !== 'figures') throw new Error(result.outcome.kind);
  const dimension = result.outcome.questionnaires[0]?.dimensions[0];
  if (dimension === undefined) throw new Error('no dimension');
  return dimension;
}

describe('the worked example of the README', () => {
  it('gives the items that the table says', () => {
    const told = rowsOf(/^TINY-MEET-\d$/);
    expect(told).toHaveLength(3);
    const computed = scoreExample().items.map(({ id, counts, figures }) => {
      if (figures.kind === 'hidden') throw new Error(figures.because);
      const { median, mean } = figures.value;
      return [id, String(counts.n), String(median), mean?.toFixed(2) ?? 'not shown'];
    });
    expect(computed).toEqual(told);
  });

  it('gives the mean and the stage that the text says', () => {
    const { figures } = scoreExample();
    if (figures.kind === 'hidden') throw new Error(figures.because);
    expect(readme).toContain(`/ 4 = ${figures.value.mean.toFixed(2)}`);
    expect(readme).toContain(`The stage is ${figures.value.stage}:`);
    expect(figures.value.heldBackBy).toEqual(['TINY-MEET-2']);
  });
});
