/**
 * Hands over the rows of one round's responses, by id, over a connection of its own: for a worker,
 * which has no store. Only reads, one row at a time, all as they stood at one moment. Fails where
 * the database is not there, and never makes one.
 */
export async function readResponsesAside(
  database: string,
  roundId: string,
  take: (row: unknown) => void,
): Promise<void> {
  const db = await openToRead(database);
  try {
    await walk(db, roundId, take);
  } finally {
    db.close();
  }
}

function openToRead(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    // Nothing was there: what would come of it would be empty, and in the app's way.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('success', () => {
      const db = request.result;
      // An update or a deletion in another tab does not have to wait for this.
      db.addEventListener('versionchange', () => db.close());
      resolve(db);
    });
  });
}

function walk(db: IDBDatabase, roundId: string, take: (row: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const responses = db.transaction('responses').objectStore('responses');
    const request = responses.index('roundId').openCursor(roundId);
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      const row: unknown = cursor.value;
      take(row);
      return cursor.continue();
    });
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('The database could not be read');
}
