import { err, ok } from '../../domain/kernel/result.ts';
import { flag, text, type CommandArguments } from './given.ts';

export interface CompareCall {
  readonly command: 'compare';
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

export const compareArguments: CommandArguments<CompareCall> = {
  options: {
    index: flag,
    core: flag,
    names: flag,
    questionnaire: text,
    own: text,
    format: text,
    out: text,
  },
  toCall({ files, texts, flags }) {
    if (files.length === 0) return err('name the files to compare.');
    const { format = 'json', out, questionnaire, own } = texts;
    if (format !== 'json' && format !== 'table') {
      return err(`'${format}' is no --format. Choose json or table.`);
    }
    return ok({
      command: 'compare',
      files,
      index: flags.has('index'),
      core: flags.has('core'),
      names: flags.has('names'),
      questionnaire,
      own,
      format,
      out,
    });
  },
};
