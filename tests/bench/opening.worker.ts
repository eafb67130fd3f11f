import { parseJson } from '../../src/files/text/parse-json.ts';
import { openerFor } from '../../src/files/sealing/age.ts';

/** What nobody can do without: opening each file with age, and one strict write of all of them. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Work>) => {
  openAndWrite(data).then(
    (took) => globalThis.postMessage(took),
    (error: unknown) => globalThis.reportError(error),
  );
});

interface Work {
  readonly files: readonly { readonly name: string; readonly content: Blob }[];
  readonly identity: string;
}

async function openAndWrite({ files, identity }: Work): Promise<number> {
  const db = await openDatabase();
  const began = performance.now();
  const opener = openerFor([identity]);
  const rows: unknown[] = [];
  for (const { name, content } of files) {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const read = parseJson(new TextDecoder().decode(await opener.decrypt(bytes)));
    if (read.ok) rows.push({ id: name, read: read.value });
  }
  await write(db, rows);
  const took = performance.now() - began;
  db.close();
  return took;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench');
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('rows', { keyPath: 'id' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('Not opened')));
  });
}

function write(db: IDBDatabase, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').clear();
    for (const row of rows) transaction.objectStore('rows').put(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('Not written')));
  });
}
