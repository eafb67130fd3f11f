import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, tiny } from './folder.ts';
import { near } from './near.ts';
import { run } from './run.ts';

const folder = emptyFolder();

interface Made {
  readonly network: string;
  /** The levels of ten persons, each on a seat of their own, for both items. */
  readonly levels: readonly number[];
  /** Seats that were invited; null for no list. */
  readonly invited?: number | null;
  readonly questionnaire?: string;
  /** Choices of the method that this network's file was scored with. */
  readonly settings?: object;
}

/** Scores one network to a file. */
async function made(name: string, ...networks: readonly Made[]): Promise<string> {
  const lines = networks.flatMap(({ network, levels }) =>
    levels.map((level, index) => `${network},r${index},s${index},${level},${level}`),
  );
  const head = 'network,respondent,seat,TINY-DIM-1,TINY-DIM-2';
  const responses = folder.write(`${name}.csv`, [head, ...lines].join('\n'));
  const seats = networks.flatMap(({ network, levels, invited = levels.length }) =>
    Array.from({ length: invited ?? 0 }, (_, index) => `${network},s${index},1`),
  );
  const list = folder.write(`${name}-seats.csv`, ['network,seat,persons', ...seats].join('\n'));
  const out = folder.path(`${name}.json`);
  const { questionnaire = tiny, invited, settings } = networks[0] ?? {};
  const files = ['--questionnaire', questionnaire, '--responses', responses, '--out', out];
  const { code, err } = await run(
    'score',
    ...files,
    ...(invited === null ? [] : ['--seats', list]),
    ...(settings === undefined
      ? []
      : ['--settings', folder.write(`${name}-settings.json`, JSON.stringify(settings))]),
  );
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return out;
}

async function compared(...files: readonly string[]) {
  const { code, err, text } = await run('compare', ...files);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const comparison: unknown = JSON.parse(text);
  return comparison;
}

/** A file of scores as somebody might have changed it. */
function oneNetwork(name: string, dimensions: string): string {
  const network = `{"mode":"survey","round":null,"responseRate":1,"suppressed":null,"dimensions":${dimensions}}`;
  return `{"format":"concord/score","formatVersion":1,"questionnaire":{"id":"TINY","version":"1.0.0","hash":""},"networks":{"${name}":${network}}}`;
}

const around = (level: number) => [-1, -1, 0, 0, 0, 0, 0, 0, 1, 1].map((step) => level + step);

describe('concord compare', () => {
  it('sets a network beside its peers: single values without names, quartiles from five on', async () => {
    const own = await made('own', { network: 'Own', levels: around(3) });
    const levels = [2, 2.5, 3, 3.5, 4];
    const peers = await Promise.all(
      levels.map((level, index) =>
        made(`peer-${index}`, {
          network: `Peer ${index}`,
          // Halves come from half of the persons standing a level higher.
          levels: around(Math.floor(level)).map((one, person) =>
            person >= 2 && person < 7 && level % 1 > 0 ? one + 1 : one,
          ),
        }),
      ),
    );
    const four = await compared(own, ...peers.slice(0, 4));
    expect(at(four, 'networks')).toHaveLength(1);
    expect(at(four, 'networks', 0)).toMatchObject({
      network: 'Own',
      peers: 4,
      reasons: [],
      leftOut: [],
    });
    expect(at(four, 'networks', 0, 'dimensions', 'DIM')).toEqual({
      own: 3,
      suppressed: null,
      peers: { kind: 'dots', n: 4, values: [2, 2.5, 3, 3.5] },
    });
    const five = await compared(own, ...peers);
    expect(at(five, 'networks', 0, 'dimensions', 'DIM', 'peers')).toEqual({
      kind: 'quartiles',
      n: 5,
      lower: 2.5,
      median: 3,
      upper: 3.5,
    });
    expect(JSON.stringify(five)).not.toContain('Peer');
  });

  it('never mixes versions, texts, or what too few stand behind, and says so', async () => {
    const text = readFileSync(tiny, 'utf8');
    const newer = folder.write('newer.yaml', text.replace('1.0.0', '1.1.0'));
    const altered = folder.write('altered.yaml', text.replace('First statement', 'Other'));
    const files = [
      await made('own', { network: 'Own', levels: around(3) }),
      await made('newer', { network: 'Newer', levels: around(4), questionnaire: newer }),
      await made('altered', { network: 'Altered', levels: around(4), questionnaire: altered }),
      await made('low', { network: 'Low', levels: around(4), invited: 16 }),
      await made('none', { network: 'None', levels: around(4), invited: 30 }),
      await made('unknown', { network: 'Unknown', levels: around(4), invited: null }),
    ];
    const comparison = await compared(...files);
    expect(at(comparison, 'networks', 0)).toMatchObject({
      peers: 0,
      dimensions: { DIM: { own: 3, peers: { kind: 'dots', n: 0 } } },
      leftOut: [
        { network: 'Newer', reasons: ['otherVersion'] },
        { network: 'Altered', reasons: ['otherContent'] },
        { network: 'Low', reasons: ['lowResponse'] },
        { network: 'None', reasons: ['lowResponse', 'noResult'] },
        { network: 'Unknown', reasons: ['responseUnknown'] },
      ],
    });
    const [, , , low = ''] = files;
    expect(at(await compared(low, ...files), 'networks', 0)).toMatchObject({
      network: 'Low',
      reasons: ['lowResponse'],
      peers: 0,
    });
  });

  it('tells who could learn from whom where the network itself is one of both', async () => {
    const own = await made('own', { network: 'Own', levels: around(2) });
    const peers = await made(
      'peers',
      { network: 'High', levels: around(4) },
      { network: 'Low', levels: around(2) },
    );
    expect(at(await compared(own, peers), 'networks', 0, 'learningPairs')).toEqual([
      { dimension: 'DIM', teacher: 'High', learner: 'Own' },
    ]);
  });

  /*
   * Ten of twelve invited answered both times, with s2 = 4/9 of the persons' scores: each squared
   * standard error is 4/9 / 10 * (1 - 10/12) = 1/135, together 2/135 on 18 degrees of freedom. The
   * 0.975 quantile of t is 2.100922, so that the half width is 2.100922 * sqrt(2/135) = 0.255716.
   */
  it('compares the same network over time, from the published figures alone', async () => {
    const first = await made('first', { network: 'Own', levels: around(3), invited: 12 });
    const second = await made('second', { network: 'Own', levels: around(4), invited: 12 });
    const comparison = await compared(first, second);
    expect(at(comparison, 'networks', 0)).toMatchObject({
      peers: 0,
      leftOut: [{ reasons: ['anotherRound'] }],
    });
    expect(at(comparison, 'changes')).toEqual([
      {
        network: 'Own',
        from: { file: first, round: null },
        to: { file: second, round: null },
        reasons: [],
        basis: 'unlinked',
        dimensions: {
          DIM: {
            difference: 1,
            interval: { low: near(1 - 0.255716, 6), high: near(1 + 0.255716, 6) },
            isLarge: true,
            verdict: 'changed',
            suppressed: null,
          },
        },
      },
    ]);
  });

  it('does not compare rounds that were asked in other words', async () => {
    const altered = folder.write(
      'altered.yaml',
      readFileSync(tiny, 'utf8').replace('First', '1st'),
    );
    const first = await made('first', { network: 'Own', levels: around(3) });
    const second = await made('second', {
      network: 'Own',
      levels: around(4),
      questionnaire: altered,
    });
    expect(at(await compared(first, second), 'changes', 0)).toMatchObject({
      reasons: ['otherContent'],
      dimensions: {},
    });
  });

  it('does not set means beside each other that were made with other settings', async () => {
    const settings = { weighting: 'persons' };
    const first = await made('usual', { network: 'Own', levels: around(3) });
    const second = await made('chosen', { network: 'Own', levels: around(4), settings });
    const peer = await made('peer', { network: 'Peer', levels: around(4), settings });
    const stricter = { largeChange: 0.7 };
    const other = await made('other', { network: 'Other', levels: around(4), settings: stricter });
    const comparison = await compared(first, second, peer, other);
    expect(at(comparison, 'changes', 0)).toMatchObject({
      reasons: ['otherSettings'],
      dimensions: {},
    });
    expect(at(comparison, 'networks', 0)).toMatchObject({
      peers: 1,
      leftOut: [
        { network: 'Own', reasons: ['otherSettings', 'anotherRound'] },
        { network: 'Peer', reasons: ['otherSettings'] },
      ],
    });
  });

  it('does not take another questionnaire of the same network for another round', async () => {
    const text = readFileSync(tiny, 'utf8').replaceAll('TINY', 'SMALL');
    const small = folder.write('small.yaml', text);
    const own = await made('own', { network: 'Own', levels: around(3) });
    const responses = folder.write('small.csv', 'network,respondent,SMALL-DIM-1\nOwn,r1,3');
    const other = folder.path('other.json');
    const files = ['--questionnaire', small, '--responses', responses, '--out', other];
    expect(await run('score', ...files)).toMatchObject({ code: 0, err: [] });
    const comparison = await compared(own, other);
    expect(at(comparison, 'changes')).toEqual([]);
    expect(at(comparison, 'networks', 0, 'leftOut', 0, 'reasons')).toEqual([
      'otherQuestionnaire',
      'responseUnknown',
      'noResult',
    ]);
  });

  it('writes the same as a table for reading', async () => {
    const own = await made('own', { network: 'Own', levels: around(2) });
    const peers = await made(
      'peers',
      { network: 'High', levels: around(4) },
      { network: 'Own', levels: around(3) },
    );
    const { text } = await run('compare', own, peers, '--format', 'table');
    expect(text.split('\n')).toEqual([
      'Own (TINY 1.0.0): 1 peer',
      '  dimension  own   peers',
      '  DIM        2.00  4.00',
      '  DIM: Own could learn from High, if their contexts fit',
      `  left out: Own (${peers}): the same network: see the change below`,
      '',
      `Own, from ${own} to ${peers}`,
      '  DIM  +1.00    complete',
      '',
    ]);
  });

  it.each([
    ['nothing', '', '1:1: this is no JSON'],
    ['broken JSON', '{\n  "format": ]', '2:13: this is no JSON'],
    ['something else', '{"format":"concord/questionnaire"}', '1:1: this is no file of scores'],
    [
      'a newer one',
      '{"format":"concord/score",\n "formatVersion":2}',
      '2:2: this file has format version 2',
    ],
    [
      'a broken one',
      '{"format":"concord/score","formatVersion":1,\n"questionnaire":{"id":1}}',
      '2:18: questionnaire.id is not',
    ],
    [
      'a name that would write elsewhere on the screen',
      oneNetwork('\\u001b[2Jx', '{}'),
      '1:115: networks.\ufffd[2Jx is not',
    ],
    [
      'a dimension that is none',
      oneNetwork('A', '{"x":1}'),
      '1:198: networks.A.dimensions.x is not',
    ],
    [
      'a mean beyond the scale',
      oneNetwork('A', '{"DIM":{"n":5,"mean":6,"interval":null,"suppressed":null}}'),
      '1:211: networks.A.dimensions.DIM.mean is not',
    ],
  ])('refuses %s', async (_, content, sentence) => {
    const file = folder.write('a.json', content);
    const { code, err, text } = await run('compare', file);
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`${file}:${sentence}`);
  });
});
