import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import type { Terminal } from './terminal.ts';
import { fileProblem } from './file-problem.ts';

/** What a command writes: all of it in the end, or nothing. */
export interface Output {
  /** Throws what the disk says; `discard` then, and tell `fileProblem`. */
  readonly write: (text: string) => void;
  /** Puts it where it belongs. */
  readonly keep: () => Promise<void>;
  readonly discard: () => void;
}

/**
 * Runs `produce` with a place to write to. What it wrote replaces the file `out`, or goes to the
 * terminal without one, as soon as it is done and says true: never a part of it.
 */
export async function writeWhole(
  out: string | undefined,
  terminal: Terminal,
  produce: (write: (text: string) => void) => Promise<boolean>,
): Promise<boolean> {
  const opened = await openOutput(out, terminal);
  if (!opened.ok) {
    terminal.err(`${out ?? 'standard output'}: ${opened.error}`);
    return false;
  }
  const { write, keep, discard } = opened.value;
  try {
    const isDone = await produce(write);
    if (isDone) await keep();
    return isDone;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    terminal.err(`${out ?? 'standard output'}: ${fileProblem(error)}`);
    return false;
  } finally {
    discard();
  }
}

/** Written in larger pieces than lines are. */
const pieceLength = 65_536;

async function openOutput(
  out: string | undefined,
  terminal: Terminal,
): Promise<Result<Output, string>> {
  try {
    const target = out === undefined ? undefined : await replaceable(out);
    if (target !== undefined && !target.ok) return target;
    const folder = target === undefined ? mkdtempSync(join(tmpdir(), 'concord-')) : undefined;
    const file =
      target === undefined
        ? join(folder ?? '', 'output')
        : join(dirname(target.value), `.${basename(target.value)}.${process.pid}.tmp`);
    const descriptor = openSync(file, 'w');
    const remove = () => {
      rmSync(folder ?? file, { recursive: true, force: true });
    };
    // Also when somebody loses patience.
    process.once('exit', remove);
    let held = '';
    const flush = () => {
      writeAll(descriptor, held);
      held = '';
    };
    return ok({
      write(text) {
        held += text;
        if (held.length >= pieceLength) flush();
      },
      async keep() {
        flush();
        if (target !== undefined) return renameSync(file, target.value);
        for await (const chunk of createReadStream(file, 'utf8'))
          await terminal.pour(String(chunk));
      },
      discard() {
        closeSync(descriptor);
        remove();
        process.off('exit', remove);
      },
    });
  } catch (error) {
    return err(fileProblem(error));
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** The file itself where a link leads to it; a device or a pipe must not be replaced by a file. */
async function replaceable(out: string): Promise<Result<string, string>> {
  const found = await stat(out).catch(() => undefined);
  if (found === undefined) return ok(out);
  if (found.isDirectory()) return err('this is a folder. Name a file in it.');
  if (found.isFile()) return ok(await realpath(out));
  return err('this is not a file. Leave --out away to write to standard output.');
}
