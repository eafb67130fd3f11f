import * as z from 'zod/mini';
import { all, always, checkTests, never, type Test } from './sure-checks.ts';

const tests = new WeakMap<z.core.$ZodType, Test>();

/**
 * Whether plain data, as from JSON or the database, surely keeps the rules of a schema, just as it
 * is. Several times quicker than zod, which copies all that it reads. Where this says no, only zod
 * knows, and says why.
 */
export function isSurelyValid<T>(schema: z.ZodMiniType<T>, value: unknown): value is T {
  return testOf(schema)(value);
}

function testOf(schema: z.core.$ZodType): Test {
  const known = tests.get(schema);
  if (known !== undefined) return known;
  // A kind that holds itself meets this one on its way down.
  tests.set(schema, never);
  const quick = all([kindTest(schema), ...checkTests(schema)]);
  const test = quick === never && isPlain(schema) ? readTest(schema) : quick;
  tests.set(schema, test);
  return test;
}

function isPlain(schema: z.core.$ZodType): boolean {
  return [z.ZodMiniString, z.ZodMiniNumber, z.ZodMiniBoolean].some(
    (kind) => schema instanceof kind,
  );
}

/** By zod itself, which may change what it reads. */
function readTest({ _zod }: z.core.$ZodType): Test {
  return (value) => {
    const read = _zod.run({ value, issues: [] }, {});
    return 'issues' in read && read.issues.length === 0 && Object.is(read.value, value);
  };
}

/** Never yes for a kind that is not here. */
function kindTest(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodMiniObject) return objectTest(schema._zod.def);
  if (schema instanceof z.ZodMiniArray) return arrayTest(schema._zod.def);
  if (schema instanceof z.ZodMiniTuple) return tupleTest(schema._zod.def);
  if (schema instanceof z.ZodMiniRecord) return recordTest(schema._zod.def);
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return variantTest(schema._zod.def);
  if (schema instanceof z.ZodMiniUnion) return literalsTest(schema._zod.def);
  if (schema instanceof z.ZodMiniNullable) {
    const inner = testOf(schema._zod.def.innerType);
    return (value) => value === null || inner(value);
  }
  // That it may be absent is for the object to know.
  if (schema instanceof z.ZodMiniOptional) {
    const inner = testOf(schema._zod.def.innerType);
    return (value) => value !== undefined && inner(value);
  }
  return plainTest(schema);
}

function plainTest(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodMiniEnum || schema instanceof z.ZodMiniLiteral) {
    const values: ReadonlySet<unknown> = schema._zod.values;
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodMiniUnknown) return always;
  const mayConvert = 'coerce' in schema._zod.def && schema._zod.def.coerce === true;
  if (mayConvert) return never;
  if (schema instanceof z.ZodMiniString) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodMiniNumber) return Number.isFinite;
  if (schema instanceof z.ZodMiniBoolean) return (value) => typeof value === 'boolean';
  return never;
}

function objectTest({ shape }: z.core.$ZodObjectDef): Test {
  const fields = Object.entries(shape).map(([key, one]) => {
    const mayLack = one._zod.optin === 'optional' && one._zod.optout === 'optional';
    return { key, test: testOf(one), isNeeded: !mayLack };
  });
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const needed = fields.filter(({ isNeeded }) => isNeeded).length;
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = byKey.get(key);
      if (field === undefined || !field.test(value[key])) return false;
      if (field.isNeeded) found += 1;
    }
    return found === needed;
  };
}

function arrayTest({ element }: z.core.$ZodArrayDef): Test {
  const test = testOf(element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!test(one)) return false;
    return true;
  };
}

function tupleTest({ items, rest }: z.core.$ZodTupleDef): Test {
  const parts = items.map(testOf);
  if (rest !== null || items.some(({ _zod }) => _zod.optin !== undefined)) return never;
  return (value) =>
    Array.isArray(value) &&
    value.length === parts.length &&
    parts.every((test, index) => test(value[index]));
}

function recordTest({ keyType, valueType, mode, partial }: z.core.$ZodRecordDef): Test {
  const needsKeys = keyType._zod.values !== undefined && partial !== true;
  if (needsKeys || mode === 'loose') return never;
  const [keyTest, test] = [testOf(keyType), testOf(valueType)];
  return (value) =>
    isObject(value) &&
    Object.entries(value).every(([key, one]) => key !== '__proto__' && keyTest(key) && test(one));
}

function variantTest({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): Test {
  const variants = new Map<unknown, Test>(
    options.flatMap((option) => {
      const tags = option._zod.propValues?.[discriminator] ?? [];
      return [...tags].map((tag) => [tag, testOf(option)] as const);
    }),
  );
  return (value) => isObject(value) && (variants.get(value[discriminator]) ?? never)(value);
}

/** Of other unions only zod knows which part takes a value first. */
function literalsTest({ options }: z.core.$ZodUnionDef): Test {
  const parts = options.map((one) => (one instanceof z.ZodMiniLiteral ? testOf(one) : never));
  return parts.includes(never) ? never : (value) => parts.some((test) => test(value));
}

/** Not a day, a map or something that inherits, of which zod makes another. */
function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
