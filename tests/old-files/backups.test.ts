import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readBackup } from '../../src/files/backup/read-backup.ts';
import { backupParts } from '../../src/files/backup/backup-kinds.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import { recordSchemas } from '../../src/storage/record-schemas.ts';
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

describe.each([
  [2, { networks: 3, rounds: 3, responses: 3, received: 2, outbox: 1, actions: 0 }],
  [3, { networks: 3, documents: 2, roles: 1, actions: 2, meetings: 1, recorded: 1, summaries: 0 }],
] as const)('a backup file of version %i', (version, counts) => {
  const folder = import.meta.dirname;
  const bytes = new Uint8Array(readFileSync(join(folder, `backup-${version}.ndjson`)));

  it('is read as ever, with all that the format of its day had', async () => {
    const read = await readBackup(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    // Its content is that of the database of its day, of which some responses were left out.
    const dump = z
      .object({ rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))) })
      .parse(JSON.parse(readFileSync(join(folder, `database-${version}.json`), 'utf8')));
    for (const part of backupParts) {
      const rows = (dump.rows[part] ?? []).map((row) => recordSchemas[part].parse(row));
      const expected = part === 'responses' ? rows.slice(0, 3) : rows;
      expect(new Set<unknown>(read.value[part]), part).toEqual(new Set<unknown>(expected));
    }
  });

  it('is restored', async () => {
    const read = await readBackup(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const store = openTab();
    expect(await store.backup.restore(read.value, 'keepHere')).toMatchObject({
      ok: true,
      value: { new: counts },
    });
  });
});
