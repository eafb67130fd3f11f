import { readAbout, type AboutNetwork } from '../files/summary/read-about.ts';
import type { SummaryCall } from './arguments/summary-call.ts';
import type { Terminal } from './terminal.ts';
import { readBytes } from './read-bytes.ts';
import { readScored } from './read-scored.ts';
import { tellFaults } from './tell-faults.ts';

/** All files that summaries are made from; undefined where one has faults, which have been told. */
export async function readInputs(call: SummaryCall, terminal: Terminal) {
  const about = await readAboutFile(call.about, terminal);
  const secret = await readSecret(call.secret, terminal);
  if (about === undefined || secret === undefined) return undefined;
  const scored = await readScored(call, terminal);
  if (scored?.seatList === undefined) return undefined;
  return { ...scored, seatList: scored.seatList, about, secret };
}

const shortestSecret = 12;

async function readSecret(file: string, terminal: Terminal): Promise<string | undefined> {
  const bytes = await readBytes(file);
  const secret = bytes.ok ? new TextDecoder().decode(bytes.value).trim() : '';
  if (secret.length >= shortestSecret) return secret;
  const sentence = bytes.ok
    ? `this is too short to keep a secret. Write at least ${shortestSecret} characters that nobody guesses.`
    : bytes.error;
  terminal.err(`${file}: ${sentence}`);
  return undefined;
}

async function readAboutFile(
  file: string | undefined,
  terminal: Terminal,
): Promise<ReadonlyMap<string, AboutNetwork> | undefined> {
  if (file === undefined) return new Map();
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    terminal.err(`${file}: ${bytes.error}`);
    return undefined;
  }
  const about = readAbout(bytes.value);
  if (about.ok) return about.value;
  tellFaults(file, { first: about.error, total: about.error.length }, terminal);
  return undefined;
}
