import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { createSeededRandom } from '../../src/domain/kernel/seeded-random.ts';
import { Recipient } from '../../src/domain/network/round-sealing.ts';
import { emptyBackup } from '../../src/files/backup/backup.ts';
import { readBackup } from '../../src/files/backup/read-backup.ts';
import { writeBackup } from '../../src/files/backup/write-backup.ts';
import { readInvitation } from '../../src/files/invitation/read-invitation.ts';
import {
  writeInvitationFile,
  writeInvitationLink,
} from '../../src/files/invitation/write-invitation.ts';
import { pad } from '../../src/files/response-file/padding.ts';
import { readSource } from '../../src/files/response-file/read-source.ts';
import { sealResponse } from '../../src/files/response-file/seal-response.ts';
import { openerFor, sealTo } from '../../src/files/sealing/age.ts';
import { aNetwork, aResponse, aRound } from '../storage/support/records.ts';
import {
  aHandedIn,
  anInvitation,
  aReceived,
  aSealing,
  coordinator,
  deputy,
} from '../support/sealed-round.ts';

/** What people and programs do to files, and what an attacker writes into them. */
const poison = [
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '9007199254740993',
  'null',
  '""',
  '[[[[',
  '{}',
  '\u202e',
  '\ud800',
  '=1+1',
  '<img onerror=x>',
  'PK\u0003\u0004',
  '\0',
  '\r\n',
  '-----BEGIN AGE ENCRYPTED FILE-----',
  '"format":"concord/response"',
  '.'.repeat(5000),
];

const random = createSeededRandom(20261121);
const below = (end: number) => Math.floor(random() * end);

/** Other bytes than the given ones, always. */
function spoil(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const parts = [...bytes];
  const at = below(parts.length);
  switch (below(6)) {
    case 0:
      parts[at] = (parts[at] ?? 0) ^ (1 + below(255));
      break;
    case 1:
      parts.length = at;
      break;
    case 2:
      parts.splice(at, 1 + below(200));
      break;
    case 3:
      parts.splice(at, 0, ...new TextEncoder().encode(poison[below(poison.length)]));
      break;
    case 4:
      parts.splice(at, 0, ...parts.slice(below(at + 1), at + 1), 33);
      break;
    default:
      for (let turn = 0; turn < 20; turn += 1) parts[below(parts.length)] = below(256);
      parts.push(7);
  }
  return new Uint8Array(parts);
}

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const recipients = [coordinator, deputy].map(({ recipient }) => Recipient.parse(recipient));
const opener = openerFor([coordinator.identity]);

describe('ten thousand spoiled files (G15)', { timeout: 600_000 }, () => {
  it('are refused each with a kind when they are responses: 4,000', async () => {
    const { bytes, armour } = await sealResponse(aHandedIn(), recipients);
    const kinds = new Map<string, number>();
    for (let count = 0; count < 3500; count += 1) {
      const content = count % 2 === 0 ? new Blob([spoil(bytes)]) : spoilArmour(armour);
      for (const { outcome } of await readSource({ name: 'x', content }, opener)) {
        if (outcome.ok) expect(outcome.value.handedIn).toEqual(aHandedIn());
        const kind = outcome.ok ? 'unharmed' : outcome.error.kind;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    // Sealed by somebody who has the public key, as anybody with an invitation has.
    const json = toBytes(toCanonicalJson(aHandedIn()));
    for (let count = 0; count < 500; count += 1) {
      const sealed = await sealTo(recipients, pad(toText(spoil(json))));
      const [read] = await readSource(
        { name: 'x', content: new Blob([new Uint8Array(sealed)]) },
        opener,
      );
      // A forged answer may be well-formed; then it is one, and a merge judges it.
      if (read?.outcome.ok === true) {
        expect(toCanonicalJson(read.outcome.value.handedIn)).not.toBe(toText(json));
      } else expect(read?.outcome.error.kind).toMatch(/^(invalid|newer|otherFormat)$/);
    }
    expect([...kinds.keys()].toSorted()).toEqual(
      expect.arrayContaining(['cut', 'damaged', 'notForThisKey']),
    );
  });

  it('are refused each with a kind when they are invitations: 3,000', async () => {
    const link = toBytes(await writeInvitationLink(anInvitation(), 'https://example.org/'));
    const file = toBytes(await writeInvitationFile(anInvitation()));
    let unharmed = 0;
    for (let count = 0; count < 3000; count += 1) {
      const read = await readInvitation(toText(spoil(count % 2 === 0 ? link : file)));
      // What stands before or after a link may change without harm.
      if (read.ok) expect(read.value).toEqual(anInvitation());
      else expect(read.error.kind).toMatch(/^[a-zA-Z]+$/);
      if (read.ok) unharmed += 1;
    }
    expect(unharmed).toBeLessThan(600);
  });

  it('are refused each with a kind when they are backups: 3,000', async () => {
    const content = {
      ...emptyBackup,
      networks: [aNetwork()],
      rounds: [aRound()],
      responses: [aResponse()],
      sealings: [aSealing()],
      received: [aReceived('1')],
    };
    const bytes = toBytes(await writeBackup(content));
    for (let count = 0; count < 3000; count += 1) {
      const read = await readBackup(spoil(bytes));
      // A line end more or less at the very end is no harm.
      if (read.ok) expect(read.value).toEqual(content);
      else expect(read.error[0]?.kind).toMatch(/^[a-zA-Z]+$/);
    }
  });
});

/** In its lines, and not only around them, where any text may stand. */
function spoilArmour(armour: string): string {
  return toText(spoil(toBytes(armour)));
}
