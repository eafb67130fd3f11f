import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/kernel/result.ts';

export interface SummaryCall {
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

export const summaryOptions = {
  questionnaire: { type: 'string' },
  responses: { type: 'string' },
  seats: { type: 'string' },
  closed: { type: 'string' },
  name: { type: 'string' },
  alias: { type: 'string' },
  about: { type: 'string' },
  secret: { type: 'string' },
  sides: { type: 'boolean', default: false },
  agree: { type: 'boolean', default: false },
  k: { type: 'string' },
  settings: { type: 'string' },
  out: { type: 'string' },
} as const;

type Given = Partial<Record<string, string>>;
type Flags = Pick<SummaryCall, 'sides' | 'agree' | 'k' | 'today'>;

/** The options as they were given, or the sentence that says what is missing. */
export function toSummaryCall(given: Given, flags: Flags): Result<SummaryCall, string> {
  const { questionnaire, responses, seats, closed, name, alias, about, secret, settings, out } =
    given;
  if (questionnaire === undefined) return err('--questionnaire FILE is missing.');
  if (responses === undefined) return err('--responses FILE is missing.');
  if (seats === undefined) {
    return err('--seats FILE is missing: a summary says how many were invited.');
  }
  if (closed === undefined) return err('--closed DAY is missing, such as 2026-11-20.');
  if (!z.iso.date().safeParse(closed).success) {
    return err(`'${closed}' is no day. Write it as 2026-11-20.`);
  }
  if (closed > flags.today) return err(`'${closed}' lies in the future. Close the round first.`);
  if (name !== undefined && alias !== undefined) return err('choose --name or --alias, not both.');
  if ([name, alias].some((one) => one?.trim() === '')) return err('an empty name says nothing.');
  if (secret === undefined) {
    return err('--secret FILE is missing: a text that nobody guesses, the same each time.');
  }
  if (out === undefined) return err('--out FOLDER is missing.');
  const files = { questionnaire, responses, seats, settings, about, out };
  return ok({ ...files, ...flags, closed, secret, name: name?.trim(), alias: alias?.trim() });
}
