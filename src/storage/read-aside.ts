import { openAside, reasonOf } from './open-aside.ts';

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
  const db = await openAside(database);
  try {
    await walk(db, roundId, take);
  } finally {
    db.close();
  }
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
