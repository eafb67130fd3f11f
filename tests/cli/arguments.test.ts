import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const score = ['score', '--questionnaire', 'q.yaml', '--responses', 'r.csv'];

describe('what cannot be understood', () => {
  it.each([
    [['score'], 'concord score: --questionnaire FILE is missing.'],
    [['score', '--questionnaire', 'q.yaml'], 'concord score: --responses FILE is missing.'],
    [[...score, 'more.csv'], "concord score: 'more.csv' belongs to no option."],
    [[...score, '--k', '2'], "concord score: '2' is no --k. Choose a whole number from 3 to 50."],
    [[...score, '--k', '51'], "'51' is no --k"],
    [[...score, '--k', '4.5'], "'4.5' is no --k"],
    [[...score, '--k', '1e1'], "'1e1' is no --k"],
    [[...score, '--sets', 's.csv'], "concord score: Unknown option '--sets'. "],
    [[...score, '--seats'], "Option '--seats <value>' argument missing. "],
    [['compare'], 'concord compare: name the files to compare.'],
    [['compare', 'a.json', '--format', 'xml'], "'xml' is no --format. Choose json or table."],
    [['convert'], 'concord convert: name the file to convert.'],
    [['convert', 'a.csv'], 'say --to what: statistics, spreadsheet, ndjson.'],
    [['convert', 'a.csv', 'b.csv', '--to', 'ndjson'], 'name one file only.'],
    [['convert', 'a.csv', '--to', 'spreadsheet', '--separator', 'dot'], "'dot' is no --separator"],
    [['help', 'scores'], "concord: there is no command 'scores'."],
    [['--version'], "concord: begin with a command: '--version' is none."],
  ])('is said, and where to read on: %j', async (args, sentence) => {
    const { code, out, err, text } = await run(...args);
    expect({ code, out, text }).toEqual({ code: 2, out: [], text: '' });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(sentence);
    expect(err[0]).toContain("'concord --help' lists what there is.");
  });
});

describe('help', () => {
  const commands = ['check', 'score', 'compare', 'convert', 'summary', 'collection'];

  it.each(commands)(
    'explains %s in two ways, on lines that a terminal can show',
    async (command) => {
      const { code, out } = await run('help', command);
      expect(code).toBe(0);
      expect(out[0]).toMatch(new RegExp(`^concord ${command} `));
      for (const line of (out[0] ?? '').split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(100);
      expect(await run(command, '--help')).toMatchObject({ code: 0, out, err: [] });
      expect((await run('help')).out[0]).toContain(`concord ${command} `);
    },
  );

  it('names every key of the scores and every reason for a figure that is not there', async () => {
    const { out } = await run('help', 'score');
    for (const word of [
      'respondents',
      'heldBackBy',
      'rwgStar',
      'icc2',
      'perspectiveGaps',
      'levelOnly',
      'responseTooLow',
      'complementary',
      'otherItems',
    ]) {
      expect(out[0]).toContain(word);
    }
  });
});
