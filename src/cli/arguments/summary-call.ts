import * as z from 'zod/mini';
import { err, ok } from '../../domain/kernel/result.ts';
import { flag, readK, strayFile, text, type CommandArguments } from './given.ts';

export interface SummaryCall {
  readonly command: 'summary';
  readonly questionnaire: string;
  readonly responses: string;
  readonly seats: string;
  /** The day on which the round was closed, ISO 8601. */
  readonly closed: string;
  /** What the only network of the table is called; one of both. */
  readonly name: string | undefined;
  readonly alias: string | undefined;
  /** What is said of each network; undefined for nothing. */
  readonly about: string | undefined;
  /** A file with words from which the networks' keys are made. */
  readonly secret: string;
  /** Whether the means of the two sides leave, too. */
  readonly sides: boolean;
  readonly agree: boolean;
  readonly k: number | undefined;
  readonly settings: string | undefined;
  /** A folder. */
  readonly out: string;
  /** ISO 8601. */
  readonly today: string;
}

/** What whoever gives a summary agrees to; the app says the same. */
export const consentText =
  'I may speak for this network. I give this summary so that it can be compared with others and networks can learn from each other. It holds figures about groups after disclosure control, and no answers of single persons. It is a self-evaluation: not a certification, not for ranking, and not for funding decisions. I know that a file that I have given away cannot be called back.';

export const summaryArguments: CommandArguments<SummaryCall> = {
  options: {
    questionnaire: text,
    responses: text,
    seats: text,
    closed: text,
    name: text,
    alias: text,
    about: text,
    secret: text,
    sides: flag,
    agree: flag,
    k: text,
    settings: text,
    out: text,
  },
  toCall(given) {
    const stray = strayFile(given);
    if (stray !== undefined) return err(stray);
    const k = readK(given);
    if (!k.ok) return k;
    const { questionnaire, responses, seats, closed, secret, settings, about, out } = given.texts;
    if (questionnaire === undefined) return err('--questionnaire FILE is missing.');
    if (responses === undefined) return err('--responses FILE is missing.');
    if (seats === undefined) {
      return err('--seats FILE is missing: a summary says how many were invited.');
    }
    const today = new Date().toLocaleDateString('sv-SE');
    if (closed === undefined) return err('--closed DAY is missing, such as 2026-11-20.');
    if (!z.iso.date().safeParse(closed).success) {
      return err(`'${closed}' is no day. Write it as 2026-11-20.`);
    }
    if (closed > today) return err(`'${closed}' lies in the future. Close the round first.`);
    const [name, alias] = [given.texts['name']?.trim(), given.texts['alias']?.trim()];
    if (name !== undefined && alias !== undefined)
      return err('choose --name or --alias, not both.');
    if (name === '' || alias === '') return err('an empty name says nothing.');
    if (secret === undefined) {
      return err('--secret FILE is missing: a text that nobody guesses, the same each time.');
    }
    if (out === undefined) return err('--out FOLDER is missing.');
    const files = { questionnaire, responses, seats, settings, about, secret, out };
    const flags = { sides: given.flags.has('sides'), agree: given.flags.has('agree') };
    return ok({ command: 'summary', ...files, ...flags, k: k.value, closed, name, alias, today });
  },
};
