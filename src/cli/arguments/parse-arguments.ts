import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { checkArguments, type CheckCall } from './check-call.ts';
import { collectionArguments, type CollectionCall } from './collection-call.ts';
import { compareArguments, type CompareCall } from './compare-call.ts';
import { convertArguments, type ConvertCall } from './convert-call.ts';
import { readGiven, type CommandArguments } from './given.ts';
import { scoreArguments, type ScoreCall } from './score-call.ts';
import { summaryArguments, type SummaryCall } from './summary-call.ts';

const commandNames = ['check', 'score', 'compare', 'convert', 'summary', 'collection'] as const;
export type CommandName = (typeof commandNames)[number];

interface HelpCall {
  readonly command: 'help';
  readonly about: CommandName | undefined;
}
type CommandCall = CheckCall | ScoreCall | CompareCall | ConvertCall | SummaryCall | CollectionCall;
export type Call = HelpCall | CommandCall;

const commands: Readonly<Record<CommandName, CommandArguments<CommandCall>>> = {
  check: checkArguments,
  score: scoreArguments,
  compare: compareArguments,
  convert: convertArguments,
  summary: summaryArguments,
  collection: collectionArguments,
};

/** Reads the words of a call; the error is a sentence that says what was not understood. */
export function parseArguments([first, ...rest]: readonly string[]): Result<Call, string> {
  const name = findCommand(first);
  if (name === undefined) return parseWithoutCommand(first, rest[0]);
  const { options, toCall } = commands[name];
  try {
    const given = readGiven(rest, options);
    if (given.flags.has('help')) return ok({ command: 'help', about: name });
    const call = toCall(given);
    return call.ok ? call : err(`concord ${name}: ${call.error}`);
  } catch (error) {
    // Node explains at length how an option is told from a file: the first sentence says it.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\n|\. /);
    return err(`concord ${name}: ${sentence}.`);
  }
}

function parseWithoutCommand(
  first: string | undefined,
  second: string | undefined,
): Result<HelpCall, string> {
  if (first === undefined || first === '--help' || first === '-h') {
    return ok({ command: 'help', about: undefined });
  }
  if (first.startsWith('-')) return err(`concord: begin with a command: '${first}' is none.`);
  if (first !== 'help') return err(`concord: there is no command '${first}'.`);
  const about = findCommand(second);
  return second !== undefined && about === undefined
    ? err(`concord: there is no command '${second}'.`)
    : ok({ command: 'help', about });
}

function findCommand(name: string | undefined): CommandName | undefined {
  return commandNames.find((one) => one === name);
}
