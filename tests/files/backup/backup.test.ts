import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupParts } from '../../../src/files/backup/backup-kinds.ts';
import { emptyBackup, type BackupContent } from '../../../src/files/backup/backup.ts';
import { readBackup } from '../../../src/files/backup/read-backup.ts';
import { writeBackup } from '../../../src/files/backup/write-backup.ts';
import { someRecords } from '../../storage/support/arbitraries.ts';
import {
  aCollected,
  aCollection,
  aContext,
  aDocument,
  aGivenSummary,
  aMeeting,
  aNetwork,
  anAction,
  aRecordedResult,
  aResponse,
  aRoleChart,
  aRound,
} from '../../storage/support/records.ts';

const content = {
  ...emptyBackup,
  networks: [aNetwork()],
  rounds: [aRound()],
  responses: [aResponse(), aResponse({ id: 'a2', rev: 4 })],
  documents: [aDocument()],
  roles: [aRoleChart()],
  actions: [anAction()],
  meetings: [aMeeting()],
  recorded: [aRecordedResult()],
  contexts: [aContext()],
  given: [aGivenSummary()],
  collections: [aCollection()],
  summaries: [aCollected()],
};

const bytes = (text: string) => new TextEncoder().encode(text);

async function problemsOf(text: string) {
  const read = await readBackup(bytes(text));
  return read.ok ? [] : read.error;
}

/** A file whose hash and counts fit, whatever its lines say: as somebody might forge it. */
function forge(lines: readonly string[], header: object = {}): string {
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const counts = { networks: lines.length, rounds: 0, responses: 0 };
  const first = { counts, format: 'concord/backup', formatVersion: 1, sha256, ...header };
  return `${JSON.stringify(first)}\n${body}`;
}

const networkLine = JSON.stringify({ kind: 'network', record: aNetwork() });

describe('a backup file', () => {
  it('is one header and one record a line, in canonical order', async () => {
    const text = await writeBackup(content);
    const lines = text.split('\n');
    expect(lines).toHaveLength(15);
    expect(lines[14]).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      format: 'concord/backup',
      formatVersion: 4,
      counts: { networks: 1, rounds: 1, responses: 2, sealings: 0, documents: 1 },
      sha256: createHash('sha256').update(lines.slice(1).join('\n')).digest('hex'),
    });
    expect(lines[1]).toMatch(/^\{"kind":"network","record":\{"country":"PL","example":false,/);
  });

  it('gives back what was written, byte for byte when written again (G16)', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const text = await writeBackup(records);
        const read = await readBackup(bytes(text));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(await writeBackup(read.value)).toBe(text);
        const ids = (content: BackupContent) =>
          backupParts.map((part) => content[part].map(({ id }) => id).toSorted());
        expect(ids(read.value)).toEqual(ids(records));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same file whatever the order of the records (G16)', async () => {
    const turned = { ...content, responses: content.responses.toReversed() };
    expect(await writeBackup(turned)).toBe(await writeBackup(content));
  });

  it('may be empty', async () => {
    expect(await readBackup(bytes(await writeBackup(emptyBackup)))).toEqual({
      ok: true,
      value: emptyBackup,
    });
  });

  it('is read although mail has changed its line ends or an editor has put a mark before it', async () => {
    const text = await writeBackup(content);
    expect(await problemsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});

describe('reading a backup refuses', () => {
  it('any flipped byte after the header', async () => {
    const whole = bytes(await writeBackup(content));
    const start = whole.indexOf(10) + 1;
    for (let at = start; at < whole.length - 1; at += 1) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect((await readBackup(flipped)).ok, `byte ${at}`).toBe(false);
    }
  });

  it('a file that was cut, and says how much is missing (hard case 44)', async () => {
    const text = await writeBackup(content);
    const cut = text.split('\n').slice(0, 3).join('\n');
    expect(await problemsOf(cut)).toMatchObject([
      { kind: 'cut', details: { expected: 13, found: 2 } },
    ]);
    expect(await problemsOf(text.slice(0, -20))).toMatchObject([{ kind: 'damaged' }]);
  });

  it('a file with more records than its header says', async () => {
    const text = await writeBackup(content);
    expect(await problemsOf(`${text}${networkLine}\n`)).toMatchObject([{ kind: 'damaged' }]);
  });

  it('counts that do not fit the kinds of records (hard case 44)', async () => {
    const counts = { networks: 0, rounds: 1, responses: 0 };
    const line = forgedLine(aNetwork());
    expect(await problemsOf(forge([line], { counts }))).toMatchObject([{ kind: 'damaged' }]);
  });

  it('a newer format, and says which', async () => {
    expect(await problemsOf(forge([], { formatVersion: 5, later: true }))).toMatchObject([
      { kind: 'newer', details: { formatVersion: 5 }, line: 1 },
    ]);
  });

  it('another kind of file, known by its content', async () => {
    expect(await problemsOf('{"format":"concord/summary","formatVersion":1}')).toMatchObject([
      { kind: 'otherFormat', details: { format: 'concord/summary' } },
    ]);
    for (const text of ['hello', '[]', 'null', '{"a":1}', '{"format":"other","formatVersion":1}']) {
      expect(await problemsOf(text)).toMatchObject([{ kind: 'notABackup' }]);
    }
    expect(await problemsOf('')).toMatchObject([{ kind: 'empty' }]);
    const picture = await readBackup(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    expect(picture).toMatchObject({ error: [{ kind: 'notText' }] });
  });

  it('a forged record, with its line and place', async () => {
    const bad = forgedLine({ ...aNetwork({ id: 'n2' }), since: 1 });
    expect(await problemsOf(forge([forgedLine(aNetwork()), bad]))).toMatchObject([
      { kind: 'invalid', line: 3, path: 'record.since' },
    ]);
    const level = forgedLine(aResponse(), 'response').replace('"level":3', '"level":99');
    expect(
      await problemsOf(forge([level], { counts: { networks: 0, rounds: 0, responses: 1 } })),
    ).toMatchObject([{ kind: 'invalid', line: 2 }]);
  });

  it('what a parser would pass over in silence (nastiest 18 and 20)', async () => {
    const line = forgedLine(aNetwork());
    const forgeries: Record<string, string> = {
      'a repeated key': line.replace('"rev":1', '"rev":9,"rev":1'),
      'a number too large': line.replace('"rev":1', '"rev":1e999'),
      'a negative zero': line.replace('"rev":1', '"rev":-0'),
      'a number as text': line.replace('"rev":1', '"rev":"1"'),
      'keys out of order': line
        .replace('{"kind":"network",', '{')
        .replace(/\}$/, ',"kind":"network"}'),
      'a prototype': line.replace('"rev":1', '"__proto__":{"a":1},"rev":1'),
      'an extra key': line.replace('"rev":1', '"owner":"x","rev":1'),
    };
    for (const [name, forged] of Object.entries(forgeries)) {
      expect(forged, name).not.toBe(line);
      expect((await problemsOf(forge([forged]))).length, name).toBe(1);
    }
  });

  it('the same record twice, naming the second line', async () => {
    const line = forgedLine(aNetwork());
    expect(await problemsOf(forge([line, line]))).toMatchObject([{ kind: 'repeated', line: 3 }]);
  });

  it('deep nesting, without falling over (nastiest 19)', async () => {
    const deep = '['.repeat(100_000);
    expect(await problemsOf(forge([deep]))).toMatchObject([{ kind: 'tooDeep', line: 2 }]);
    expect(await problemsOf(deep)).toMatchObject([{ kind: 'notABackup' }]);
  });
});

function forgedLine(record: object, kind = 'network'): string {
  const sorted = Object.fromEntries(
    Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const seats =
    'seats' in record
      ? { seats: [{ id: 's1', organisation: 'Policja', sector: 'security', type: 'police' }] }
      : {};
  return JSON.stringify({ kind, record: { ...sorted, ...seats } });
}
