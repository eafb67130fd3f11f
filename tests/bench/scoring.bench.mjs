import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/installed.mjs';

/** Scores rounds of growing size and sets each beside a bare sum over the same answers. */
export async function bench() {
  const { module } = await runnerImport(join(root, 'src/domain/score/score-round.ts'), {
    root,
    configFile: false,
    logLevel: 'silent',
  });
  const questionnaire = parse(
    readFileSync(join(root, 'questionnaires/formalisation.yaml'), 'utf8'),
  );
  const lines = [];
  /** @type {number | undefined} */
  let before;
  for (const persons of [40, 400, 4000]) {
    const input = makeRound(questionnaire, persons);
    const scoring = median(() => module.scoreRound(input));
    const summing = median(() => bareSum(input));
    const growth =
      before === undefined ? '' : `, ${(scoring / before).toFixed(1)} times the step before`;
    lines.push(`${persons} persons: ${(scoring / summing).toFixed(1)} times a bare sum${growth}`);
    before = scoring;
  }
  return lines;
}

/** @param {any} questionnaire @param {number} persons */
function makeRound(questionnaire, persons) {
  const asked = [{ id: questionnaire.id, version: questionnaire.version, scope: 'all' }];
  const seats = Array.from({ length: 12 }, (_, index) => `seat-${index}`);
  const items = questionnaire.dimensions.flatMap((/** @type {any} */ one) => one.items);
  const responses = Array.from({ length: persons }, (_, person) => ({
    schema: 1,
    id: `p${person}`,
    rev: 1,
    roundId: 'r',
    seatId: seats[person % seats.length],
    state: 'handedIn',
    questionnaires: asked,
    answers: {
      [questionnaire.id]: Object.fromEntries(
        items.map((/** @type {any} */ item, /** @type {number} */ index) => [
          item.id,
          { kind: 'level', level: ((person * 7 + index * 3) % 5) + 1 },
        ]),
      ),
    },
    position: null,
  }));
  const round = {
    schema: 1,
    id: 'r',
    rev: 1,
    networkId: 'n',
    label: 'Round',
    openedOn: '2026-01-01',
    closedOn: '2026-02-01',
    mode: 'survey',
    k: 5,
    questionnaires: asked,
    invited: seats.map((seatId) => ({ seatId, persons: Math.ceil(persons / seats.length) })),
  };
  return { round, questionnaires: [questionnaire], responses };
}

/** @param {{ responses: any[] }} input */
function bareSum({ responses }) {
  let sum = 0;
  for (const { answers } of responses) {
    for (const own of Object.values(answers)) {
      for (const answer of Object.values(/** @type {any} */ (own))) sum += answer.level;
    }
  }
  return sum;
}

/** Milliseconds of the middle one of nine runs. @param {() => unknown} work */
function median(work) {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
}
