import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const packages = 'stopifnot(requireNamespace("multilevel"), requireNamespace("psych"))';
const isInstalled = spawnSync('Rscript', ['-e', packages]).status === 0;

describe.skipIf(!isInstalled)('the script that makes the golden files', () => {
  it('writes the files that are kept, number for number', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    try {
      const run = spawnSync('Rscript', [join(here, 'make-golden.R'), folder], { encoding: 'utf8' });
      expect(run.status, run.stderr).toBe(0);
      const names = readdirSync(here).filter((name) => name.endsWith('.csv'));
      expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
      for (const name of names) {
        const cells = (path: string) => readFileSync(path, 'utf8').split(/[\s,|]+/);
        const [kept, made] = [cells(join(here, name)), cells(join(folder, name))];
        expect(made.length, name).toBe(kept.length);
        const differing = made.filter((cell, at) => !isSame(cell, kept[at] ?? ''));
        expect(differing, name).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Equal as text, or as numbers but for what another processor's arithmetic may do to them. */
function isSame(a: string, b: string): boolean {
  return a === b || Math.abs(Number(a) - Number(b)) <= 1e-13 * Math.max(1, Math.abs(Number(b)));
}
