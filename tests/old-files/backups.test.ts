import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/files/backup/read-backup.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import { openTab } from '../storage/support/database.ts';
import { aNetwork, aResponse, aRound } from '../storage/support/records.ts';

describe('a backup file of version 1', () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'backup-1.ndjson')));

  it('is read as ever, with nothing of what came later', async () => {
    expect(await readBackup(bytes)).toEqual({
      ok: true,
      value: {
        ...emptyBackup,
        networks: [aNetwork()],
        rounds: [aRound()],
        responses: [aResponse(), aResponse({ id: 'a2', state: 'handedIn', rev: 4 })],
      },
    });
  });

  it('is restored', async () => {
    const read = await readBackup(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const store = openTab();
    expect(await store.backup.restore(read.value, 'keepHere')).toMatchObject({
      ok: true,
      value: { new: { networks: 1, rounds: 1, responses: 2, received: 0 } },
    });
  });
});
