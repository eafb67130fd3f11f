import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/kernel/result.ts';

export interface Call {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** Reads the words of a call; the error is a sentence that says what was not understood. */
export function parseArguments(args: readonly string[]): Result<Call, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    const [command, ...files] = positionals;
    if (values.help || command === undefined) {
      return ok({ command: 'check', files, wantsHelp: true });
    }
    if (command !== 'check') return err(`concord: there is no command '${command}'.`);
    if (files.length === 0) return err('concord check: name at least one file.');
    return ok({ command, files, wantsHelp: false });
  } catch (error) {
    return err(`concord: ${error instanceof Error ? error.message : String(error)}`);
  }
}
