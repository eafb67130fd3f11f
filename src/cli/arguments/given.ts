import { parseArgs, type ParseArgsConfig } from 'node:util';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { lowestK } from '../../domain/network/round.ts';

/** What somebody has written after the command. */
export interface Given {
  readonly files: readonly string[];
  readonly texts: Partial<Record<string, string>>;
  /** Options without a text. */
  readonly flags: ReadonlySet<string>;
}

/** How a command understands what was given; the error is a sentence that says what is missing. */
export interface CommandArguments<C> {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  toCall(this: void, given: Given): Result<C, string>;
}

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

/** Throws a sentence for an option that the command does not have. */
export function readGiven(
  args: readonly string[],
  options: CommandArguments<unknown>['options'],
): Given {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const entries = Object.entries(values);
  return {
    files: positionals,
    texts: Object.fromEntries(
      entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    flags: new Set(entries.flatMap(([name, value]) => (typeof value === 'boolean' ? [name] : []))),
  };
}

/** For commands whose files all have an option of their own. */
export function strayFile({ files: [stray] }: Given): string | undefined {
  return stray === undefined ? undefined : `'${stray}' belongs to no option.`;
}

/** The largest threshold that a round may have. */
const highestK = 50;

/** Undefined for the default. */
export function readK({ texts }: Given): Result<number | undefined, string> {
  const found = texts['k'];
  if (found === undefined) return ok(undefined);
  const k = /^\d{1,3}$/.test(found) ? Number(found) : Number.NaN;
  return k >= lowestK && k <= highestK
    ? ok(k)
    : err(`'${found}' is no --k. Choose a whole number from ${lowestK} to ${highestK}.`);
}
