import * as z from 'zod/mini';

/** Says yes only for what zod accepts, and then hands over, unchanged. */
export type Test = (value: unknown) => boolean;

/** For whatever only zod knows. */
export const never: Test = () => false;
export const always: Test = () => true;

/** Yes where all of them say yes. */
export function all(tests: readonly Test[]): Test {
  if (tests.includes(never)) return never;
  const [first = always, second, ...more] = tests.filter((test) => test !== always);
  if (second === undefined) return first;
  const both: Test = (value) => first(value) && second(value);
  return more.length === 0 ? both : all([both, ...more]);
}

/** What a schema demands of its values beside their kind. */
export function checkTests(schema: z.core.$ZodType): Test[] {
  const own = schema instanceof z.core.$ZodCheck ? [schema] : [];
  return [...own, ...(schema._zod.def.checks ?? [])].map(checkTest);
}

function checkTest(check: z.core.$ZodCheck): Test {
  if (check instanceof z.core.$ZodCheckRegex || check instanceof z.core.$ZodISODate) {
    const { pattern } = check._zod.def;
    // One that remembers where it stopped would answer otherwise the second time.
    if (pattern === undefined || pattern.global || pattern.sticky) return never;
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def;
    // Zod counts a text's signs, of which one may take two units.
    const enough = minimum > 1 ? minimum * 2 : minimum;
    return (value) => lengthOf(value) >= (typeof value === 'string' ? enough : minimum);
  }
  if (check instanceof z.core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def;
    return (value) => lengthOf(value) <= maximum;
  }
  if (check instanceof z.core.$ZodCheckGreaterThan) {
    const { value: least, inclusive } = check._zod.def;
    if (typeof least !== 'number') return never;
    return (value) => typeof value === 'number' && (inclusive ? value >= least : value > least);
  }
  if (check instanceof z.core.$ZodCheckLessThan) {
    const { value: most, inclusive } = check._zod.def;
    if (typeof most !== 'number') return never;
    return (value) => typeof value === 'number' && (inclusive ? value <= most : value < most);
  }
  const isWhole = check instanceof z.core.$ZodCheckNumberFormat;
  return isWhole && check._zod.def.format === 'safeint' ? Number.isSafeInteger : never;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : NaN;
}
