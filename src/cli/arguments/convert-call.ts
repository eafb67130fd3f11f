import { err, ok } from '../../domain/kernel/result.ts';
import { responseFormats, type ResponseFormat } from '../../files/table/write-responses.ts';
import { text, type CommandArguments } from './given.ts';

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = (typeof separators)[keyof typeof separators];

export interface ConvertCall {
  readonly command: 'convert';
  readonly file: string;
  readonly to: ResponseFormat;
  readonly questionnaire: string | undefined;
  readonly separator: Separator;
  readonly out: string | undefined;
}

export const convertArguments: CommandArguments<ConvertCall> = {
  options: { to: text, questionnaire: text, separator: text, out: text },
  toCall({ files: [file, another], texts }) {
    if (file === undefined) return err('name the file to convert.');
    if (another !== undefined) return err('name one file only.');
    const { questionnaire, out, separator: name = 'semicolon', to: wanted } = texts;
    const to = responseFormats.find((format) => format === wanted);
    if (to === undefined) return err(`say --to what: ${responseFormats.join(', ')}.`);
    if (!isSeparator(name)) {
      return err(`'${name}' is no --separator. Choose ${Object.keys(separators).join(', ')}.`);
    }
    return ok({ command: 'convert', file, to, questionnaire, separator: separators[name], out });
  },
};

function isSeparator(name: string): name is keyof typeof separators {
  return Object.hasOwn(separators, name);
}
