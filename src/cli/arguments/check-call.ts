import { err, ok } from '../../domain/kernel/result.ts';
import type { CommandArguments } from './given.ts';

export interface CheckCall {
  readonly command: 'check';
  readonly files: readonly string[];
}

export const checkArguments: CommandArguments<CheckCall> = {
  options: {},
  toCall: ({ files }) =>
    files.length === 0 ? err('name at least one file.') : ok({ command: 'check', files }),
};
