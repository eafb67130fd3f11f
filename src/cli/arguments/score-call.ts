import { err, ok } from '../../domain/kernel/result.ts';
import { readK, strayFile, text, type CommandArguments } from './given.ts';

export interface ScoreCall {
  readonly command: 'score';
  readonly questionnaire: string;
  readonly responses: string;
  readonly seats: string | undefined;
  /** Undefined for the default. */
  readonly k: number | undefined;
  /** A file with choices of method; undefined for the method as it is. */
  readonly settings: string | undefined;
  readonly out: string | undefined;
}

export const scoreArguments: CommandArguments<ScoreCall> = {
  options: {
    questionnaire: text,
    responses: text,
    seats: text,
    k: text,
    settings: text,
    out: text,
  },
  toCall(given) {
    const { questionnaire, responses, seats, settings, out } = given.texts;
    if (questionnaire === undefined) return err('--questionnaire FILE is missing.');
    if (responses === undefined) return err('--responses FILE is missing.');
    const stray = strayFile(given);
    if (stray !== undefined) return err(stray);
    const k = readK(given);
    if (!k.ok) return k;
    return ok({ command: 'score', questionnaire, responses, seats, k: k.value, settings, out });
  },
};
