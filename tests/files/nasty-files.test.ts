import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { Recipient } from '../../src/domain/network/round-sealing.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import { readBackup } from '../../src/files/backup/read-backup.ts';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { readInvitation } from '../../src/files/invitation/read-invitation.ts';
import {
  checksumOf,
  writeInvitationFile,
  writeInvitationLink,
} from '../../src/files/invitation/write-invitation.ts';
import { readReceipts } from '../../src/files/receipts/read-receipts.ts';
import { pad } from '../../src/files/response-file/padding.ts';
import { readSource } from '../../src/files/response-file/read-source.ts';
import { sealResponse } from '../../src/files/response-file/seal-response.ts';
import { openerFor, sealTo } from '../../src/files/sealing/age.ts';
import { toBase64Url } from '../../src/files/text/base64url.ts';
import { aNetwork, aResponse } from '../storage/support/records.ts';
import { aHandedIn, anInvitation, coordinator, deputy } from '../support/sealed-round.ts';

const recipients = [coordinator, deputy].map(({ recipient }) => Recipient.parse(recipient));
const opener = openerFor([coordinator.identity]);

async function kindsOfResponse(content: Blob | string) {
  const read = await readSource({ name: 'x', content }, opener);
  return read.map(({ outcome }) => (outcome.ok ? 'opened' : outcome.error.kind));
}

async function kindOfInvitation(text: string) {
  const read = await readInvitation(text);
  return read.ok ? 'read' : read.error.kind;
}

async function kindOfBackup(bytes: Uint8Array) {
  const read = await readBackup(bytes);
  return read.ok ? 'read' : read.error[0]?.kind;
}

/** A backup whose hash and count fit, of records that nobody has looked at. */
function forgedBackup(kind: string, counted: string, record: string): Uint8Array {
  const line = `{"kind":"${kind}","record":${record}}\n`;
  const sha256 = createHash('sha256').update(line).digest('hex');
  const counts = { networks: 0, rounds: 0, responses: 0, [counted]: 1 };
  const header = { format: 'concord/backup', formatVersion: 1, counts, sha256 };
  return new TextEncoder().encode(`${JSON.stringify(header)}\n${line}`);
}

/** A link whose checksum fits, whatever it holds. */
async function forgedLink(json: string): Promise<string> {
  const code = toBase64Url(new Uint8Array(deflateRawSync(json)));
  return `#/invited/${code}.${await checksumOf(code)}`;
}

describe('a file of fifty megabytes (G15, nastiest 17)', () => {
  const zeros = new Uint8Array(50_000_000);

  it('is refused by its size, unread, where answers or an invitation should be', async () => {
    const blob = new Blob([zeros]);
    const read = vi.spyOn(blob, 'arrayBuffer');
    expect(await kindsOfResponse(blob)).toEqual(['tooLarge']);
    expect(read).not.toHaveBeenCalled();
    expect(await kindOfInvitation('x'.repeat(zeros.length))).toBe('tooLarge');
  });

  it('is refused by its first line where a backup should be', async () => {
    expect(await kindOfBackup(zeros)).toBe('notABackup');
  });
});

describe('more invalid values than can be listed (G15, nastiest 17)', { timeout: 60_000 }, () => {
  const many = 130_000;
  const answers = Array.from({ length: many }, (_, at) => `"${at}":0,`).join('');
  const withMany = (record: object) =>
    toCanonicalJson(record).replace('"FORM":{', () => `"FORM":{${answers}`);

  it('are refused in a sealed response', async () => {
    const sealed = await sealTo(recipients, pad(withMany(aHandedIn())));
    expect(await kindsOfResponse(new Blob([sealed]))).toEqual(['invalid']);
  });

  it('are refused in a backup', async () => {
    const bytes = forgedBackup('response', 'responses', withMany(aResponse()));
    expect(await kindOfBackup(bytes)).toBe('invalid');
  });

  it('are refused as seats of an invitation, and as hashes in a list of what has arrived', async () => {
    const seats = `"seats":[${'{},'.repeat(many)}{}]`;
    const json = toCanonicalJson({ ...anInvitation(), seats: [] }).replace('"seats":[]', seats);
    expect(await kindOfInvitation(await forgedLink(json))).toBe('invalid');
    const list = `{"format":"concord/receipts","formatVersion":1,"hashes":[${'1,'.repeat(many)}1]}`;
    expect(await readReceipts(list, () => undefined)).toMatchObject({ error: { kind: 'damaged' } });
  });
});

describe('other encodings (G15, nastiest 17)', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const marked = (text: string) => new TextEncoder().encode(`\uFEFF${text}`);
  const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  it('are refused for what they are, and a mark at the start does no harm', async () => {
    const { armour } = await sealResponse(aHandedIn(), recipients);
    expect(await kindsOfResponse(new Blob([utf16(armour)]))).toEqual(['notSealed']);
    expect(await kindsOfResponse(new Blob([latin1(`Zoë\n${armour}`)]))).toEqual(['opened']);
    expect(await kindsOfResponse(new Blob([marked(armour)]))).toEqual(['opened']);

    const file = await writeInvitationFile(anInvitation());
    expect(await kindOfInvitation(decoded(utf16(file)))).toBe('notAnInvitation');
    expect(await kindOfInvitation(decoded(latin1(file)))).toBe('damaged');
    expect(await kindOfInvitation(decoded(marked(file)))).toBe('read');

    const backup = await writeBackup({ ...emptyBackup, networks: [aNetwork()] });
    expect(await kindOfBackup(utf16(backup))).toBe('notText');
    expect(await kindOfBackup(latin1(backup.replace('Łódź', 'Zoë')))).toBe('notText');
    expect(await kindOfBackup(marked(backup))).toBe('read');
  });
});

describe('answers that are none (nastiest 21)', () => {
  it('stay apart: unanswered, not applicable, don’t know, prefer not to say; there is no level 0', async () => {
    const answers = {
      FORM: {
        'FORM-MAN-3': { kind: 'notApplicable', reason: '' },
        'FORM-MAN-4': { kind: 'dontKnow' },
        'FORM-MAN-5': { kind: 'preferNotToSay' },
      },
    };
    const handedIn = aHandedIn({ answers });
    const { bytes } = await sealResponse(handedIn, recipients);
    const [read] = await readSource({ name: 'x', content: new Blob([bytes]) }, opener);
    expect(read?.outcome.ok === true && read.outcome.value.handedIn.answers).toEqual(answers);
    for (const answer of [{ kind: 'level', level: 0 }, { kind: 'level' }, null, 0, '', 3]) {
      const json = toCanonicalJson({ ...handedIn, answers: { FORM: { 'FORM-MAN-1': answer } } });
      const sealed = await sealTo(recipients, pad(json));
      expect(await kindsOfResponse(new Blob([sealed])), json).toEqual(['invalid']);
    }
  });
});

describe('names of every kind (nastiest 26)', () => {
  const names = [
    'right \u202E to left',
    'zero\u200Bwidth\u200D',
    'half \ud800 a sign',
    'Zo\u00EB',
    'Zoe\u0308',
    '👩‍👩‍👧‍👦 👨‍🚒',
    'القاهرة',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("https://example.org")',
  ];

  it('come through an invitation as they were written, composed or not', async () => {
    for (const network of names) {
      const invitation = anInvitation({ network, purpose: network });
      for (const text of [
        await writeInvitationFile(invitation),
        await writeInvitationLink(invitation, 'https://example.org/'),
      ]) {
        expect(await readInvitation(text), network).toEqual({ ok: true, value: invitation });
      }
    }
  });

  it('are refused when they have ten thousand letters', async () => {
    const long = 'x'.repeat(10_000);
    const invitation = { ...anInvitation(), network: long };
    expect(await kindOfInvitation(await writeInvitationFile(invitation))).toBe('invalid');
    const network = { ...aNetwork(), name: long };
    expect(await kindOfBackup(forgedBackup('network', 'networks', toCanonicalJson(network)))).toBe(
      'invalid',
    );
  });
});
