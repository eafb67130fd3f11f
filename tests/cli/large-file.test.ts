import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, shipped, tiny } from './folder.ts';

const folder = emptyFolder();
const program = fileURLToPath(new URL('../../scripts/concord.mjs', import.meta.url));

/** The whole program, in a process of its own, with as little memory as this. */
function concord(megabytes: number, ...args: string[]) {
  return spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

// Built where it is not, which takes more memory than a table does.
beforeAll(() => {
  expect(concord(1000, '--help').status).toBe(0);
}, 120_000);

const items = ['MAN', 'ROL', 'DOC', 'CON'].flatMap((part) =>
  Array.from({ length: 6 }, (_, index) => `FORM_${part}_${index + 1}`),
);

/** A table of so many persons in a hundred networks of eleven seats, and the sum of its cells. */
function writeLarge(persons: number): { file: string; sum: number } {
  const file = folder.path('large.csv');
  const descriptor = openSync(file, 'w');
  let text = `respondent,network,seat,${items.join(',')}\n`;
  let sum = 0;
  for (let person = 0; person < persons; person += 1) {
    const levels = items.map((_, item) => 1 + ((person * 7 + item * 3 + (person >> 3)) % 5));
    sum += levels.reduce((total, level) => total + level, 0);
    const seat = Math.floor(person / 100) % 11;
    text += `person-with-a-long-code-${person},net-${person % 100},seat-${seat},${levels.join(',')}\n`;
    if (text.length < 1e6 && person < persons - 1) continue;
    writeSync(descriptor, text);
    text = '';
  }
  closeSync(descriptor);
  return { file, sum };
}

describe('a file larger than the memory', () => {
  const persons = 200_000;

  it('is scored and converted', { timeout: 120_000 }, () => {
    const { file, sum } = writeLarge(persons);
    const megabytes = 32;
    // Beside the program itself its text would not fit, and its rows as objects far less.
    expect(statSync(file).size / 1e6).toBeGreaterThan(megabytes / 2);
    const out = folder.path('scores.json');
    const options = ['--questionnaire', shipped('formalisation'), '--responses', file];
    const { status, stderr } = concord(megabytes, 'score', ...options, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const scores: unknown = JSON.parse(readFileSync(out, 'utf8'));
    const networks = Object.values(at(scores, 'networks') ?? {});
    expect(networks).toHaveLength(100);
    // Every answer is in a distribution, once.
    const counted = networks.flatMap((network: unknown) =>
      Object.values(at(network, 'items') ?? {}).map((item: unknown) =>
        [1, 2, 3, 4, 5].reduce(
          (total, level) => total + level * Number(at(item, 'distribution', level - 1)),
          0,
        ),
      ),
    );
    expect(counted.reduce((total, one) => total + one, 0)).toBe(sum);
    const converted = concord(megabytes, 'convert', file, '--to', 'statistics');
    expect(converted.status).toBe(0);
    expect(converted.stdout).toBe(readFileSync(file, 'utf8'));
  });

  it('is read to its end for faults', { timeout: 120_000 }, () => {
    const { file } = writeLarge(20_000);
    const bad = folder.write(
      'bad.csv',
      `${readFileSync(file, 'utf8')}r,net-1,seat-1${',9'.repeat(items.length)}\n`,
    );
    const { status, stdout, stderr } = concord(60, 'convert', bad, '--to', 'ndjson');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${bad}:20002:16: "9" is no answer to FORM-MAN-1.`);
    expect(stderr).toContain('and 4 more');
  });
});

describe('more networks than fit into the memory', () => {
  const networks = 30_000;

  it('are scored one after the other', { timeout: 120_000 }, () => {
    const lines = Array.from({ length: networks }, (_, network) =>
      [1, 2, 3, 4]
        .map((seat) => `r${seat},network-with-a-name-${network},seat-${network}-${seat},${seat},5`)
        .join('\n'),
    );
    const head = 'respondent,network,seat,TINY_DIM_1,TINY_DIM_2';
    const file = folder.write('networks.csv', `${head}\n${lines.join('\n')}\n`);
    const out = folder.path('scores.json');
    const options = ['--questionnaire', tiny, '--responses', file, '--out', out];
    const { status, stderr } = concord(24, 'score', ...options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = readFileSync(out, 'utf8');
    expect(text.split('"respondents": 4,\n      "organisations": 4,')).toHaveLength(networks + 1);
    expect(text.split('"network-with-a-name-29999": {')).toHaveLength(2);
  });

  it('are not compared, and it is said why', { timeout: 60_000 }, () => {
    const file = folder.path('scores.json');
    const descriptor = openSync(file, 'w');
    const spaces = ' '.repeat(10_000_000);
    for (let piece = 0; piece < 21; piece += 1) writeSync(descriptor, spaces);
    closeSync(descriptor);
    const { status, stdout, stderr } = concord(400, 'compare', file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('scores.json:1:1: this file is longer than a comparison can hold');
  });
});

describe('the program itself', () => {
  it('writes nothing but JSON to standard output, and faults to standard error', () => {
    const file = folder.write('r.csv', 'respondent,FORM-MAN-1\nr1,3\n');
    const options = ['--questionnaire', shipped('formalisation'), '--responses', file];
    const { status, stdout, stderr } = concord(60, 'score', ...options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ format: 'concord/score' });
    folder.write('r.csv', 'respondent,FORM-MAN-1\nr1,7\n');
    const failed = concord(60, 'score', ...options);
    expect({ status: failed.status, stdout: failed.stdout }).toEqual({ status: 2, stdout: '' });
    expect(failed.stderr).toMatch(/r\.csv:2:4: "7" is no answer/);
  });

  it('explains itself and each command', () => {
    expect(concord(60, '--help').stdout).toContain('concord score');
    expect(concord(60, 'score', '--help').stdout).toContain('--questionnaire');
  });
});
