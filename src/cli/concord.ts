import { check } from './check.ts';
import { parseArguments } from './arguments.ts';
import { helpText } from './help.ts';

/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Exit codes: 0 all is well, 2 the input has faults or the call cannot be understood. */
export const exitOk = 0;
export const exitFault = 2;

const commands = { check };

/** Runs one command and gives back its exit code. Never throws for bad input. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    terminal.err(`${parsed.error} 'concord --help' lists what there is.`);
    return exitFault;
  }
  const { command, files, wantsHelp } = parsed.value;
  if (wantsHelp) {
    terminal.out(helpText);
    return exitOk;
  }
  return (await commands[command](files, terminal)) ? exitOk : exitFault;
}
