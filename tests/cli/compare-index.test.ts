import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder } from './folder.ts';
import { near } from './near.ts';
import { run } from './run.ts';

const folder = emptyFolder();

/** Means of the dimensions A, B, C; null for one that may not be shown. */
type Means = readonly (number | null)[];

function write(name: string, means: Means, responseRate = 1): string {
  const dimensions = new Map<string, unknown>(
    means.map((mean, index) => [
      'ABC'.charAt(index),
      { n: 10, mean, interval: null, suppressed: mean === null ? 'fewerThanK' : null },
    ]),
  );
  dimensions.set('D', { n: null, mean: null, interval: null, suppressed: 'notScored' });
  const network = {
    mode: 'survey',
    round: null,
    responseRate,
    suppressed: null,
    dimensions: Object.fromEntries<unknown>(dimensions),
  };
  const scores = {
    format: 'concord/score',
    formatVersion: 1,
    questionnaire: { id: 'TINY', version: '1.0.0', hash: '' },
    networks: { [name]: network },
  };
  return folder.write(`${name}.json`, JSON.stringify(scores));
}

async function compare(...args: string[]) {
  const { code, err, text } = await run('compare', ...args);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return text;
}

async function indexOf(...args: string[]) {
  const comparison: unknown = JSON.parse(await compare('--index', ...args));
  return at(comparison, 'networks', 0, 'index');
}

describe('concord compare --index', () => {
  it('gives an index only on demand', async () => {
    const files = [write('Own', [3, 4, 5]), write('Peer', [1, 2, 3])];
    expect(await compare(...files)).not.toMatch(/"index|"indexDraws"/);
    const asked: unknown = JSON.parse(await compare('--index', ...files));
    expect(at(asked, 'settings')).toMatchObject({
      indexDraws: 1000,
      distinguishableShare: 0.9,
      indexSeed: 1,
    });
    // 100 * (4 - 1) / 4, and above in every dimension: under all weights.
    expect(at(asked, 'networks', 0, 'index')).toEqual({
      own: 75,
      suppressed: null,
      dimensions: ['A', 'B', 'C'],
      peers: [
        {
          network: 'Peer',
          file: files[1],
          index: 25,
          shareAbove: 1,
          shareBelow: 0,
          verdict: 'above',
          suppressed: null,
        },
      ],
    });
  });

  /*
   * Of two dimensions with weights w and 1 - w, w even on [0, 1]: Own is above where
   * w * (4 - 2) > (1 - w) * (3 - 2), so where w > 1/3: in two thirds of the draws, though its index
   * is the higher one. Beside Far it is above where w * 3 > (1 - w) * 0.2: in 15/16 of the draws.
   */
  it('calls two networks distinguishable only where most weights agree', async () => {
    const own = write('Own', [4, 2]);
    const [close, far] = [write('Close', [2, 3]), write('Far', [1, 2.2])];
    const index = await indexOf(own, close, far);
    expect(at(index, 'peers', 0)).toMatchObject({
      network: 'Close',
      shareAbove: near(2 / 3, 1),
      verdict: 'notDistinguishable',
    });
    expect(at(index, 'peers', 1)).toMatchObject({
      network: 'Far',
      shareAbove: near(15 / 16, 1),
      verdict: 'above',
    });
    expect(await indexOf(far, own)).toMatchObject({ peers: [{ verdict: 'below' }] });
  });

  it('gives the same for a pair whatever else is compared, and in whatever order', async () => {
    const [own, b, c] = [write('Own', [4, 2]), write('B', [2, 3]), write('C', [3, 3])];
    const all = await indexOf(own, b, c);
    expect(await indexOf(own, c, b)).toMatchObject({
      peers: [at(all, 'peers', 1), at(all, 'peers', 0)],
    });
    expect(await indexOf(own, b)).toMatchObject({ peers: [at(all, 'peers', 0)] });
    const turned = await indexOf(b, own);
    expect(at(turned, 'peers', 0, 'shareBelow')).toBe(at(all, 'peers', 0, 'shareAbove'));
    expect(at(turned, 'own')).toEqual(near(37.5, 12));
  });

  it('is not given over some of the dimensions, nor where nothing may be compared', async () => {
    const [whole, part] = [write('Whole', [4, 2]), write('Part', [4, null])];
    expect(await indexOf(part, whole)).toMatchObject({
      own: null,
      suppressed: 'missingDimension',
      peers: [],
    });
    expect(await indexOf(whole, part)).toMatchObject({
      own: 62.5 - 12.5,
      peers: [{ index: null, verdict: null, suppressed: 'missingDimension' }],
    });
    const quiet = write('Quiet', [4, 2], 0.5);
    expect(await indexOf(quiet, whole)).toMatchObject({ own: null, suppressed: 'notComparable' });
    expect(await indexOf(whole, quiet)).toMatchObject({ own: 50, peers: [] });
  });

  it('never tells a place in an order', async () => {
    const files = [write('Own', [4, 2]), write('B', [5, 5]), write('C', [1, 1])];
    const json = await compare('--index', ...files);
    expect(json).not.toMatch(/rank|place|position/i);
    // Peers stand as they were named, not by their index.
    expect(json.indexOf('"network": "B"')).toBeLessThan(json.indexOf('"network": "C"'));
    const turned = await compare('--index', ...[0, 2, 1].map((index) => files[index] ?? ''));
    expect(turned.indexOf('"network": "C"')).toBeLessThan(turned.indexOf('"network": "B"'));
    const table = await compare('--index', '--format', 'table', ...files);
    expect(table).toContain('index: 50.0 of 100, all dimensions weighing the same');
    expect(table).toContain(
      '100.0: below (above under 0 % of the weights drawn, below under 100 %)',
    );
    expect(table).not.toMatch(/rank|1st|2nd|#\d/i);
  });
});
