import type { Page } from 'playwright-core';

/** All that lies in a table of the database, read beside the app. */
export function readRows(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('concord');
        request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
        request.addEventListener('success', () => {
          const read = request.result.transaction(name).objectStore(name).getAll();
          read.addEventListener('success', () => {
            request.result.close();
            resolve(read.result);
          });
        });
      }),
    table,
  );
}
