import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, shipped } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();

async function recommended(questionnaire: string, lines: readonly string[]) {
  const file = folder.write('r.csv', lines.join('\n'));
  const options = ['--questionnaire', shipped(questionnaire), '--responses', file];
  const { code, err, text } = await run('score', ...options);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return at(JSON.parse(text), 'networks', 'network');
}

const persons = Array.from({ length: 10 }, (_, person) => person);

/** BAL-1 to BAL-5 by ten persons; half of them a level lower, so that there is a spread. */
function balance(levels: readonly number[], round = '') {
  return persons.map((person) => {
    const cells = levels.map((level) => (person % 2 === 0 ? level : level - 1));
    return `r${person}${round === '' ? '' : `,${round}`},${cells.join(',')}`;
  });
}

const head = 'respondent,BAL_1,BAL_2,BAL_3,BAL_4,BAL_5';

describe('recommendations of a table of responses', () => {
  // UF1 acts where 30 % or more say 4 or 5 to BAL-5; its rule brings in the rules on exchange.
  it('follow the signals and rules of the app, and name the rule that decided', async () => {
    const network = await recommended('balance', [head, ...balance([2, 4, 4, 4, 5])]);
    const given = at(network, 'recommendations');
    expect(at(given, 'signals', 'UF1')).toMatchObject({
      kind: 'acts',
      evidence: [{ kind: 'answerShare', itemId: 'BAL-5', value: 1, n: 10, threshold: 0.3 }],
    });
    expect(at(given, 'first', 0)).toEqual({
      kind: 'step',
      dimension: 'BAS',
      item: 'INFO-BAS-2',
      step: 'nextStep',
      field: null,
      reasons: ['conflictRule'],
      rule: 'legal-footing-first',
      wonOver: [],
    });
    // With nothing risky the rule has no ground.
    const calm = await recommended('balance', [head, ...balance([2, 4, 4, 4, 2])]);
    expect(at(calm, 'recommendations', 'first')).toEqual([]);
  });

  it('say what the table does not hold, and leave unsaid what would need it', async () => {
    const network = await recommended('balance', [head, ...balance([2, 4, 4, 4, 2])]);
    expect(at(network, 'recommendations')).toMatchObject({
      notGiven: ['documents', 'roleChart', 'otherQuestionnaires', 'roundBefore'],
      signals: {
        OF1: { kind: 'cannotBeSaid', because: ['noDocuments'] },
        OF2: { kind: 'quiet' },
        OF8: { kind: 'cannotBeSaid', because: ['noRoundBefore'] },
      },
    });
    const rounds = [...balance([2, 4, 4, 4, 2], '1'), ...balance([2, 4, 4, 4, 2], '2')];
    const twice = await recommended('balance', [head.replace('t,', 't,round,'), ...rounds]);
    expect(at(twice, 'recommendations')).toMatchObject({
      notGiven: ['documents', 'roleChart', 'otherQuestionnaires'],
      signals: { OF8: { kind: 'cannotBeSaid', because: ['notAsked'] } },
    });
  });

  it('go by the distance from the target where no rule acts, as the actions do', async () => {
    const columns = ['MAN', 'ROL'].flatMap((part) => [1, 2, 3].map((n) => `FORM_${part}_${n}`));
    const lines = persons.map(
      (person) => `r${person},${columns.map((_, index) => 1 + ((person + index) % 3)).join(',')}`,
    );
    const network = await recommended('formalisation', [
      `respondent,${columns.join(',')}`,
      ...lines,
    ]);
    const first = at(network, 'recommendations', 'first');
    const actions = at(network, 'actions');
    expect(first).toHaveLength(5);
    for (const place of [0, 1, 2, 3, 4]) {
      expect(at(first, place)).toMatchObject({
        item: at(actions, place, 'itemId'),
        dimension: at(actions, place, 'dimensionId'),
        step: at(actions, place, 'step'),
        reasons: ['belowTarget'],
        rule: null,
      });
    }
  });

  it('are empty where nothing may be shown', async () => {
    const network = await recommended('balance', [head, ...balance([2, 4, 4, 4, 5]).slice(0, 4)]);
    expect(at(network, 'recommendations')).toEqual({
      notGiven: [],
      signals: {},
      first: [],
      setAside: [],
    });
  });
});
