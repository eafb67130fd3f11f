import { err, ok } from '../../domain/kernel/result.ts';
import { text, type CommandArguments } from './given.ts';

export interface CollectionCall {
  readonly command: 'collection';
  readonly files: readonly string[];
  /** Undefined for that of the first collection among the files. */
  readonly name: string | undefined;
  readonly out: string | undefined;
}

/** As in the app. */
const longestName = 200;

export const collectionArguments: CommandArguments<CollectionCall> = {
  options: { name: text, out: text },
  toCall({ files, texts }) {
    if (files.length === 0) return err('name the summaries or collections.');
    const name = texts['name']?.trim();
    if (name === '') return err('an empty --name says nothing.');
    if (name !== undefined && name.length > longestName) {
      return err(`--name has at most ${longestName} signs.`);
    }
    return ok({ command: 'collection', files, name, out: texts['out'] });
  },
};
