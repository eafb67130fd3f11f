/** So many are asked one by one what they are. It takes the browser a quarter of a millisecond each. */
const fewFiles = 100;

/** What files for Concord are called. Among many, what is called so is taken for a file. */
const fileName = /\.(age|json|ndjson|txt|eml)$/i;

interface Dropped {
  readonly items: Iterable<Pick<DataTransferItem, 'kind' | 'webkitGetAsEntry'>>;
  readonly files: Iterable<File>;
}

/** Every file in what was dropped, folders looked through. Must be called in the drop event itself. */
export function droppedFiles({ items, files }: Dropped): Promise<File[]> {
  // All that comes of them is gone as soon as the event is over.
  const dropped = [...files];
  const isAsked = ({ name }: File) => dropped.length <= fewFiles || !fileName.test(name);
  if (!dropped.some(isAsked)) return Promise.resolve(dropped);
  const places = [...items].filter(({ kind }) => kind === 'file');
  const entries = dropped.map((file, index) =>
    isAsked(file) ? (places[index]?.webkitGetAsEntry() ?? null) : null,
  );
  return filesOf(dropped, entries);
}

async function filesOf(
  dropped: readonly File[],
  entries: readonly (FileSystemEntry | null)[],
): Promise<File[]> {
  const found: File[] = [];
  for (const [index, file] of dropped.entries()) {
    const entry = entries[index] ?? null;
    if (entry !== null && isFolder(entry)) append(found, await filesIn(entry));
    else found.push(file);
  }
  return found;
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, fail) => entry.file(done, fail))];
  if (!isFolder(entry)) return [];
  const found: File[] = [];
  for (const one of await entriesOf(entry.createReader())) append(found, await filesIn(one));
  return found;
}

/** A reader gives a hundred or so at a time, and nothing when it is through. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return all;
    append(all, some);
  }
}

/** One by one: a call takes only so many arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
