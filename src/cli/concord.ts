import { parseArguments, type Call } from './arguments/parse-arguments.ts';
import { check } from './check.ts';
import { collection } from './collection.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { helpOf } from './help.ts';
import { score } from './score.ts';
import { summary } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes: 0 all is well, 2 the input has faults or the call cannot be understood. */
export const exitOk = 0;
export const exitFault = 2;

/** Runs one command and gives back its exit code. Never throws for bad input. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    terminal.err(`${parsed.error} 'concord --help' lists what there is.`);
    return exitFault;
  }
  return (await run(parsed.value, terminal)) ? exitOk : exitFault;
}

/** True when the input was in order and everything is written. */
async function run(call: Call, terminal: Terminal): Promise<boolean> {
  switch (call.command) {
    case 'help':
      terminal.out(helpOf(call.about));
      return true;
    case 'check':
      return check(call.files, terminal);
    case 'score':
      return score(call, terminal);
    case 'compare':
      return compare(call, terminal);
    case 'convert':
      return convert(call, terminal);
    case 'summary':
      return summary(call, terminal);
    case 'collection':
      return collection(call, terminal);
  }
}
