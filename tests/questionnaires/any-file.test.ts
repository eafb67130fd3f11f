import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseQuestionnaire } from '../../src/domain/questionnaire/parse-questionnaire.ts';
import { checkQuestionnaire } from '../../src/files/questionnaire/check-questionnaire.ts';

const good = readFileSync(new URL('./good.yaml', import.meta.url), 'utf8');
const value: unknown = parse(good);
const inBytes = (text: string) => new TextEncoder().encode(text);

describe('the same questionnaire', () => {
  it.each([
    ['YAML', good],
    ['YAML with a byte order mark', `\uFEFF${good}`],
    ['YAML with line ends of Windows', good.replaceAll('\n', '\r\n')],
    ['JSON', JSON.stringify(value)],
    ['JSON indented with spaces', JSON.stringify(value, null, 2)],
    ['JSON indented with tabs', JSON.stringify(value, null, '\t')],
  ])('is read from %s', (_, text) => {
    expect(checkQuestionnaire(inBytes(text), {})).toEqual({ ok: true, value });
  });
});

/** Something of any shape, and the good questionnaire with one part replaced by it. */
const anything = fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 4 });
const damaged = fc
  .tuple(fc.constantFrom(...pathsIn(value)), fc.jsonValue())
  .map(([path, part]) => withPart(value, path, part));

describe('whatever comes in', () => {
  it('is read or refused with reasons, never thrown at (any value)', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (input) => {
        const parsed = parseQuestionnaire(input);
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is read or refused with a place and a sentence (any text, any bytes)', () => {
    const cut = fc.nat(good.length).map((length) => inBytes(good.slice(0, length)));
    const spliced = fc
      .tuple(fc.nat(good.length), fc.string())
      .map(([at, text]) => inBytes(good.slice(0, at) + text + good.slice(at)));
    const bytes = fc.oneof(cut, spliced, fc.string().map(inBytes), fc.uint8Array());
    fc.assert(
      fc.property(bytes, (input) => {
        const checked = checkQuestionnaire(input, {});
        if (checked.ok) return;
        expect(checked.error.length).toBeGreaterThan(0);
        for (const { line, column, sentence } of checked.error) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(sentence).toMatch(/\S[.?]$/);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file made to hurt', () => {
  it.each([
    ['brackets inside brackets', '['.repeat(10_000), 'nesting'],
    ['closed brackets inside brackets', '['.repeat(2_000) + ']'.repeat(2_000), 'nesting'],
    ['lists inside lists', '- '.repeat(5_000), 'nesting'],
    ['many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), 'missingKey'],
    ['a key without end', `${'k'.repeat(900_000)}: 1`, 'syntax'],
    ['a value without end', `format: ${'x'.repeat(900_000)}`, 'wrongValue'],
    ['aliases of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 'alias'],
  ])('is refused soon: %s', (_, text, kind) => {
    const checked = checkQuestionnaire(inBytes(text), {});
    const [first] = checked.ok ? [] : checked.error;
    expect(first?.kind).toBe(kind);
    expect(first?.sentence.length).toBeLessThan(400);
  });
});

it('what is quoted from a file cannot give orders to a terminal', () => {
  const checked = checkQuestionnaire(inBytes('"\\e[2J\\u202egnp": 1'), {});
  const told = checked.ok ? '' : checked.error.map((fault) => fault.path + fault.sentence).join('');
  expect(told).toContain('[2J');
  expect(told).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

type Path = readonly (string | number)[];

function pathsIn(root: unknown, path: Path = []): Path[] {
  if (typeof root !== 'object' || root === null) return [path];
  return [
    path,
    ...Object.entries(root).flatMap(([key, child]) =>
      pathsIn(child, [...path, Array.isArray(root) ? Number(key) : key]),
    ),
  ];
}

function withPart(root: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  if (Array.isArray(root)) {
    return root.map((child: unknown, i) => (i === step ? withPart(child, rest, part) : child));
  }
  if (typeof root !== 'object' || root === null) return root;
  return { ...root, [step]: withPart(Reflect.get(root, step), rest, part) };
}
