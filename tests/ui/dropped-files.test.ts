import { expect, it } from 'vitest';
import { droppedFiles } from '../../src/ui/files/dropped-files.ts';

const filesystem: FileSystem = {
  name: 'dropped',
  get root(): FileSystemDirectoryEntry {
    throw new Error('Nobody asks');
  },
};

const plain = (name: string, isDirectory: boolean) => ({
  name,
  isDirectory,
  isFile: !isDirectory,
  fullPath: `/${name}`,
  getParent: () => undefined,
  filesystem,
});

/** A folder gives what is in it two at a time, as browsers give a hundred. */
function folder(name: string, inside: readonly FileSystemEntry[]): FileSystemDirectoryEntry {
  return {
    ...plain(name, true),
    getDirectory: () => undefined,
    getFile: () => undefined,
    createReader: () => {
      const left = [...inside];
      return { readEntries: (done) => done(left.splice(0, 2)) };
    },
  };
}

function file(name: string): FileSystemFileEntry {
  return { ...plain(name, false), file: (done) => done(new File([name], name)) };
}

/** What is dropped, and what of it was asked whether it is a folder. */
function drop(entries: readonly FileSystemEntry[]) {
  const asked: string[] = [];
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => {
      asked.push(entry.name);
      return entry;
    },
  }));
  const text = { kind: 'string', webkitGetAsEntry: () => null };
  const files = entries.map(({ name }) => new File([name], name));
  return { asked, found: droppedFiles({ items: [text, ...items], files }) };
}

const names = async (found: Promise<File[]>) => (await found).map((one) => one.name);

it('looks through folders, and folders in folders', async () => {
  const inner = folder('2026.11', ['c.age', 'd.age', 'e.age'].map(file));
  const { found } = drop([file('a.age'), folder('answers.age', [file('b.age'), inner])]);
  expect(await names(found)).toEqual(['a.age', 'b.age', 'c.age', 'd.age', 'e.age']);
});

it('asks of thousands only those that could be folders', async () => {
  const many = Array.from({ length: 10_000 }, (_, one) => file(`${one}.response.age`));
  const { asked, found } = drop([...many, folder('late ones', [file('late.age')]), file('note')]);
  expect(asked).toEqual(['late ones', 'note']);
  expect((await names(found)).slice(-3)).toEqual(['9999.response.age', 'late.age', 'note']);
});
