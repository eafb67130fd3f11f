import { readFile, stat } from 'node:fs/promises';
import { documentTypeKeys } from '../files/built-in/document-types.ts';
import { checkQuestionnaire } from '../files/questionnaire/check-questionnaire.ts';
import { itemsOf } from '../domain/questionnaire/questionnaire.ts';
import type { Terminal } from './concord.ts';

/** Checks every file, whatever became of the one before; true when all are in order. */
export async function check(files: readonly string[], terminal: Terminal): Promise<boolean> {
  const known = { documentTypes: documentTypeKeys };
  let isAllWell = true;
  for (const file of files) {
    const bytes = await readBytes(file);
    if (typeof bytes === 'string') {
      terminal.err(`${file}: ${bytes}`);
      isAllWell = false;
      continue;
    }
    const checked = checkQuestionnaire(bytes, known);
    if (checked.ok) {
      const { id, version } = checked.value;
      terminal.out(`${file}: in order (${id} ${version}, ${itemsOf(checked.value).length} items)`);
      continue;
    }
    isAllWell = false;
    for (const { line, column, path, sentence } of checked.error) {
      const place = path === '' ? '' : `${path}: `;
      terminal.err(`${file}:${line}:${column}: ${place}${sentence}`);
    }
  }
  return isAllWell;
}

/** The file's bytes, or the sentence that says why there are none. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  try {
    if ((await stat(file)).isDirectory()) return 'this is a folder. Name the files in it.';
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return 'there is no such file. Check the name and the folder.';
    if (code === 'EACCES') return 'this file may not be read. Ask for permission, or copy it.';
    return `this file could not be read (${code}).`;
  }
}
