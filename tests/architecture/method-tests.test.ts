import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The rows of the table; their cells hold no bars. */
const rows = readFileSync(join(root, 'docs/method-tests.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| M\d/.test(line))
  .map((line) => {
    const [, rule = '', , file = '', test = ''] = line.split('|').map((cell) => cell.trim());
    return { rule, file, test };
  });

/** Names as tests have them: what follows `it(`, `describe(` or the table of an `each`. */
function namesIn(file: string): string[] {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const calls = text.matchAll(/(?:\bit|\bdescribe|\))\(\s*(['"`])(.+?)\1,/g);
  return [...calls].map(([, , name = '']) => name);
}

describe('the list of tests by rule', () => {
  it('has every rule of the method, in order', () => {
    const rules = [...new Set(rows.map(({ rule }) => rule))];
    expect(rules).toEqual(Array.from({ length: 20 }, (_, index) => `M${index + 1}`));
  });

  it.each(rows)('names a test that is there: $rule, $test', ({ file, test }) => {
    expect(file).toMatch(/^tests\/.+\.test\.tsx?$/);
    expect(namesIn(file)).toContain(test);
  });
});
