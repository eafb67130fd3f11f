import { parseArgs, type ParseArgsConfig } from 'node:util';
import { lowestK } from '../domain/network/round.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { summaryOptions, toSummaryCall, type SummaryCall } from './summary-arguments.ts';
import { responseFormats, type ResponseFormat } from '../files/table/write-responses.ts';

const commandNames = ['check', 'score', 'compare', 'convert', 'summary', 'collection'] as const;
export type CommandName = (typeof commandNames)[number];

export type Call =
  | { readonly command: 'help'; readonly about: CommandName | undefined }
  | { readonly command: 'check'; readonly files: readonly string[] }
  | ({ readonly command: 'score' } & ScoreCall)
  | ({ readonly command: 'compare' } & CompareCall)
  | ({ readonly command: 'convert' } & ConvertCall)
  | ({ readonly command: 'summary' } & SummaryCall)
  | ({ readonly command: 'collection' } & CollectionCall);

export interface ScoreCall {
  readonly questionnaire: string;
  readonly responses: string;
  readonly seats: string | undefined;
  /** Undefined for the default. */
  readonly k: number | undefined;
  /** A file with choices of method; undefined for the method as it is. */
  readonly settings: string | undefined;
  readonly out: string | undefined;
}

export interface CompareCall {
  readonly files: readonly string[];
  /** One number for each network, which is never given unasked (M16). */
  readonly index: boolean;
  /** Of summaries only: one questionnaire's id, on its core items, with names, beside whom. */
  readonly questionnaire: string | undefined;
  readonly core: boolean;
  readonly names: boolean;
  readonly own: string | undefined;
  readonly format: 'json' | 'table';
  readonly out: string | undefined;
}

export interface ConvertCall {
  readonly file: string;
  readonly to: ResponseFormat;
  readonly questionnaire: string | undefined;
  readonly separator: Separator;
  readonly out: string | undefined;
}

export interface CollectionCall {
  readonly files: readonly string[];
  /** Undefined for that of the first collection among the files. */
  readonly name: string | undefined;
  readonly out: string | undefined;
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = (typeof separators)[keyof typeof separators];

/** As in the app. */
const longestName = 200;

/** The largest threshold that a round may have. */
const highestK = 50;

/** Reads the words of a call; the error is a sentence that says what was not understood. */
export function parseArguments(args: readonly string[]): Result<Call, string> {
  const [first, ...rest] = args;
  const command = commandNames.find((name) => name === first);
  if (command === undefined) return parseWithoutCommand(args);
  try {
    const called = parsers[command](rest);
    return called.ok ? called : err(`concord ${command}: ${called.error}`);
  } catch (error) {
    return err(`concord ${command}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseWithoutCommand(args: readonly string[]): Result<Call, string> {
  const [first, second] = args;
  if (first === undefined || first === '--help' || first === '-h') {
    return ok({ command: 'help', about: undefined });
  }
  if (first !== 'help') {
    return err(
      first.startsWith('-')
        ? `concord: begin with a command: '${first}' is none.`
        : `concord: there is no command '${first}'.`,
    );
  }
  const about = commandNames.find((name) => name === second);
  return second !== undefined && about === undefined
    ? err(`concord: there is no command '${second}'.`)
    : ok({ command: 'help', about });
}

type Options = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string' } as const;
const help = { help: { type: 'boolean', short: 'h', default: false } } as const;

const parsers: Readonly<Record<CommandName, (args: string[]) => Result<Call, string>>> = {
  check(args) {
    const { values, files } = read(args, {});
    if (values['help']) return ok({ command: 'help', about: 'check' });
    if (files.length === 0) return err('name at least one file.');
    return ok({ command: 'check', files });
  },
  score(args) {
    const options = {
      questionnaire: text,
      responses: text,
      seats: text,
      k: text,
      settings: text,
      out: text,
    };
    const { values, files } = read(args, options);
    if (values['help']) return ok({ command: 'help', about: 'score' });
    const { questionnaire, responses, seats, settings, out } = strings(values);
    if (questionnaire === undefined) return err('--questionnaire FILE is missing.');
    if (responses === undefined) return err('--responses FILE is missing.');
    if (files.length > 0) return err(`'${files[0]}' belongs to no option.`);
    const k = readK(strings(values)['k']);
    if (!k.ok) return k;
    return ok({ command: 'score', questionnaire, responses, seats, k: k.value, settings, out });
  },
  compare(args) {
    const { values, files } = read(args, {
      index: { type: 'boolean', default: false },
      core: { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
      questionnaire: text,
      own: text,
      format: text,
      out: text,
    });
    if (values['help']) return ok({ command: 'help', about: 'compare' });
    if (files.length === 0) return err('name the files to compare.');
    const { format = 'json', out, questionnaire, own } = strings(values);
    if (format !== 'json' && format !== 'table') {
      return err(`'${format}' is no --format. Choose json or table.`);
    }
    return ok({
      command: 'compare',
      files,
      index: isSet(values, 'index'),
      core: isSet(values, 'core'),
      names: isSet(values, 'names'),
      questionnaire,
      own,
      format,
      out,
    });
  },
  convert(args) {
    const options = { to: text, questionnaire: text, separator: text, out: text };
    const { values, files } = read(args, options);
    if (values['help']) return ok({ command: 'help', about: 'convert' });
    const [file, another] = files;
    if (file === undefined) return err('name the file to convert.');
    if (another !== undefined) return err('name one file only.');
    const { questionnaire, out, separator = 'semicolon', to: wanted } = strings(values);
    const to = responseFormats.find((format) => format === wanted);
    if (to === undefined) return err(`say --to what: ${responseFormats.join(', ')}.`);
    if (!isSeparator(separator)) {
      return err(`'${separator}' is no --separator. Choose ${Object.keys(separators).join(', ')}.`);
    }
    return ok({
      command: 'convert',
      file,
      to,
      questionnaire,
      separator: separators[separator],
      out,
    });
  },
  summary(args) {
    const { values, files } = read(args, summaryOptions);
    if (values['help']) return ok({ command: 'help', about: 'summary' });
    if (files.length > 0) return err(`'${files[0]}' belongs to no option.`);
    const k = readK(strings(values)['k']);
    if (!k.ok) return k;
    const called = toSummaryCall(strings(values), {
      sides: isSet(values, 'sides'),
      agree: isSet(values, 'agree'),
      k: k.value,
      today: new Date().toISOString().slice(0, 10),
    });
    return called.ok ? ok({ command: 'summary', ...called.value }) : called;
  },
  collection(args) {
    const { values, files } = read(args, { name: text, out: text });
    if (values['help']) return ok({ command: 'help', about: 'collection' });
    if (files.length === 0) return err('name the summaries or collections.');
    const { name, out } = strings(values);
    const trimmed = name?.trim();
    if (trimmed === '') return err('an empty --name says nothing.');
    if (trimmed !== undefined && trimmed.length > longestName) {
      return err(`--name has at most ${longestName} signs.`);
    }
    return ok({ command: 'collection', files, name: trimmed, out });
  },
};

function read(args: string[], options: Options) {
  const { values, positionals } = parseArgs({
    args,
    options: { ...options, ...help },
    allowPositionals: true,
  });
  return { values, files: positionals };
}

/** Whether an option without a text was given. */
function isSet(values: ReturnType<typeof read>['values'], option: string): boolean {
  return Object.entries(values).some(([name, value]) => name === option && value);
}

/** The options that hold a text; `read` gave no others but `help`. */
function strings(values: ReturnType<typeof read>['values']): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

function readK(found: string | undefined): Result<number | undefined, string> {
  if (found === undefined) return ok(undefined);
  const k = /^\d{1,3}$/.test(found) ? Number(found) : Number.NaN;
  return k >= lowestK && k <= highestK
    ? ok(k)
    : err(`'${found}' is no --k. Choose a whole number from ${lowestK} to ${highestK}.`);
}

function isSeparator(name: string): name is keyof typeof separators {
  return Object.hasOwn(separators, name);
}
