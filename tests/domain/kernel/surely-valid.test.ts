import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Summary } from '../../../src/domain/comparison/summary.ts';
import { isSurelyValid } from '../../../src/domain/kernel/surely-valid.ts';
import { Invitation } from '../../../src/domain/network/invitation.ts';
import { HandedIn } from '../../../src/domain/response/handed-in.ts';
import { CollectionFile } from '../../../src/files/collection/collection-file.ts';
import { aCollection } from '../../storage/support/records.ts';
import { aQuestionnaire } from '../../support/a-questionnaire.ts';
import { manySummaries } from '../../support/many-summaries.ts';
import { aHandedIn, anInvitation } from '../../support/sealed-round.ts';

const questionnaire = aQuestionnaire();
const [summary] = manySummaries([questionnaire], 1);
if (summary === undefined) throw new Error('There is no summary');
const withText = {
  ...summary,
  questionnaires: summary.questionnaires.map((one) => ({ ...one, text: questionnaire })),
};
const { id, name, example, own, labels, requirements } = aCollection();

/** What comes in files, each with the schema that reads it. */
const samples: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ['a summary', Summary, summary],
  ['a summary with its questionnaire', Summary, withText],
  ['a response', HandedIn, aHandedIn()],
  ['an invitation', Invitation, anInvitation()],
  [
    'a collection',
    CollectionFile,
    {
      format: 'concord/collection',
      formatVersion: 1,
      id,
      name,
      example,
      own,
      labels,
      requirements,
      summaries: [summary],
    },
  ],
];

const parsed = (json: string): unknown => JSON.parse(json);
const inherits: unknown = Object.create({ a: 'a' });
const nastyRows: readonly (readonly unknown[])[] = [
  [undefined, null, true, '', ' a ', 'a', 'A-1', '2026-02-30', '𝒳', 'x'.repeat(3000)],
  [0, -0, -1, 1, 1.5, 5, 6, 2 ** 53, Infinity, NaN, 1n, Symbol('a')],
  [[], [1], [1, 2], [1, 2, 3], ['a'], Object.assign([], { length: 2 }), {}, { a: 1 }, { a: 'a' }],
  [{ a: undefined }, { a: 'a', b: 1 }, { constructor: 1 }, { toString: 'a' }],
  [{ kind: 'x' }, { kind: 'x', a: 'a' }, { kind: 'y', b: 1 }, { kind: 'z' }],
  [new Date(0), new Map(), new Set(), /a/, () => 1, inherits],
  [parsed('{"__proto__":1}'), parsed('{"a":"a","__proto__":{"b":1}}')],
];
const nasty = nastyRows.flat();

const { catch: orElse } = z;
const text = z.string();
const tagged = [
  z.strictObject({ kind: z.literal('x'), a: text }),
  z.strictObject({ kind: z.literal('y'), b: z.number() }),
] as const;

/** Every kind that is in use, and those that would be wrong if they were taken for another. */
const kinds: Readonly<Record<string, z.ZodMiniType>> = {
  string: text,
  trimmed: text.check(z.trim()),
  lower: text.check(z.toLowerCase()),
  short: text.check(z.minLength(1), z.maxLength(2)),
  'of two signs': text.check(z.minLength(2)),
  exactly: text.check(z.length(2)),
  pattern: text.check(z.regex(/^a$/)),
  'pattern that goes on': text.check(z.regex(/a/g)),
  'pattern that sticks': text.check(z.regex(/a/y)),
  refined: text.check(z.refine((value) => value.length > 1)),
  'text to number': z.coerce.number(),
  'all to text': z.coerce.string(),
  day: z.iso.date(),
  url: z.url(),
  email: z.email(),
  number: z.number(),
  whole: z.int(),
  'whole of 32 bits': z.int32(),
  range: z.number().check(z.gte(0), z.lt(5)),
  multiple: z.number().check(z.multipleOf(5)),
  bigint: z.bigint(),
  boolean: z.boolean(),
  null: z.null(),
  undefined: z.undefined(),
  literal: z.literal(['a', 1, null]),
  enum: z.enum(['a', 'b']),
  unknown: z.unknown(),
  any: z.any(),
  never: z.never(),
  date: z.date(),
  nullable: z.nullable(text),
  optional: z.optional(text),
  default: z._default(text, 'a'),
  prefault: z.prefault(text, 'a'),
  catch: orElse(text, 'a'),
  readonly: z.readonly(z.strictObject({ a: text })),
  transform: z.transform(() => 'a'),
  pipe: z.pipe(text, z.transform(Number)),
  lazy: z.lazy(() => text),
  custom: z.custom((value) => value === 'a'),
  array: z.array(text),
  'array of one or two': z.array(z.number()).check(z.minLength(1), z.maxLength(2)),
  'array refined': z.array(z.number()).check(z.refine((value) => value.length === 2)),
  tuple: z.tuple([z.number(), z.number()]),
  'tuple with more': z.tuple([z.number()], z.number()),
  'tuple with less': z.tuple([z.number(), z.optional(z.number())]),
  strict: z.strictObject({ a: text }),
  open: z.object({ a: text }),
  loose: z.looseObject({ a: text }),
  'rest of numbers': z.catchall(z.object({ a: text }), z.number()),
  'strict with less': z.strictObject({ a: z.optional(text), b: z.optional(z.number()) }),
  'with exactly less': z.strictObject({ a: z.exactOptional(text) }),
  'with a default': z.strictObject({ a: z._default(text, 'a') }),
  'with a default that may be absent': z.strictObject({ a: z.optional(z._default(text, 'a')) }),
  'object refined': z.strictObject({ a: text }).check(z.refine(() => false)),
  'refined later': z.strictObject({ a: text }).check(z.refine(async () => Promise.resolve(false))),
  record: z.record(text, z.unknown()),
  'record of some': z.partialRecord(z.enum(['a', 'b']), text),
  'record of all': z.record(z.enum(['a', 'b']), z.optional(text)),
  'loose record': z.looseRecord(text.check(z.regex(/^a$/)), text),
  'record of trimmed': z.record(text.check(z.toLowerCase()), z.unknown()),
  map: z.map(text, text),
  set: z.set(text),
  'union of values': z.union([z.literal(1), z.literal('a')]),
  'union of a checked value': z.union([z.literal('a').check(z.refine(() => false)), z.literal(1)]),
  'union of what cuts': z.union([
    z.object({ a: text }),
    z.strictObject({ a: text, b: z.number() }),
  ]),
  tagged: z.discriminatedUnion('kind', tagged),
  intersection: z.intersection(z.object({ a: text }), z.object({ b: z.number() })),
};

describe('what is surely valid', () => {
  it.each(samples)('%s is seen at once', (_, schema, sample) => {
    expect(isSurelyValid(schema, JSON.parse(JSON.stringify(sample)))).toBe(true);
  });

  it.each(Object.entries(kinds))('%s: never what zod refuses or changes', (_, schema) => {
    for (const value of nasty) expectZodToo(schema, value);
    // Asked again, since a check may remember.
    for (const value of nasty) expectZodToo(schema, value);
  });

  it('takes no part of a kind that holds itself for right before zod', () => {
    interface Tree {
      readonly [key: string]: Tree;
    }
    const Tree: z.ZodMiniType<Tree> = z.lazy(() => z.record(text, Tree));
    const node = z.strictObject({
      get inner() {
        return z.nullable(node);
      },
    });
    for (const value of [{}, { inner: null }, { inner: { inner: null } }, { inner: 1 }]) {
      expectZodToo(Tree, value);
      expectZodToo(node, value);
    }
    expect(isSurelyValid(node, { inner: null })).toBe(true);
  });

  it.each(samples)('%s, changed in any place: never what zod refuses or changes', (...of) => {
    const [, schema, sample] = of;
    const json = JSON.stringify(sample);
    const places = placesIn(JSON.parse(json));
    const change = fc.record({
      place: fc.constantFrom(...places),
      how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
      key: fc.constantFrom('__proto__', 'constructor', 'a', 'kind', 'n', 'value', 'text'),
      by: fc.oneof(fc.constantFrom(...nasty), fc.double(), fc.string(), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const value: unknown = JSON.parse(json);
        for (const one of changes) makeChange(value, one);
        expectZodToo(schema, value);
      }),
      { numRuns: 1500 },
    );
  });
});

function expectZodToo(schema: z.ZodMiniType, value: unknown): void {
  if (!isSurelyValid(schema, value)) return;
  const read = schema.safeParse(value);
  expect(read.success).toBe(true);
  expect(read.data).toStrictEqual(value);
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

interface Change {
  readonly place: Place;
  readonly how: string;
  readonly key: string;
  readonly by: unknown;
}

function makeChange(whole: unknown, { place, how, key, by }: Change): void {
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((at, one) => Reflect.get(Object(at), one), whole);
  const last = place.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  const here: unknown = Reflect.get(holder, last);
  if (how === 'remove') Reflect.deleteProperty(holder, last);
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(here);
  else if (how === 'add' && typeof here === 'object' && here !== null && !Array.isArray(here)) {
    Object.defineProperty(here, key, { value: by, enumerable: true, configurable: true });
  } else Reflect.set(holder, last, by);
}
