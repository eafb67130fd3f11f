import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/features/results/page/use-running-lines.ts';

describe('a name at the head of a printed page', () => {
  it.each(['Łódź', 'Αθήνα 2', 'القاهرة', 'Round 1, autumn 2026 · closed'])('keeps %s', (name) => {
    expect(cssString(name)).toBe(`"${name}"`);
  });

  it('cannot end its string and begin a rule of its own', () => {
    expect(cssString('"; } body { display: none } "\\\n')).toBe(
      '"\\22 \\3b  \\7d  body \\7b  display: none \\7d  \\22 \\5c \\a "',
    );
  });
});
