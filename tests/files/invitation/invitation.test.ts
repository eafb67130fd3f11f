import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Invitation } from '../../../src/domain/network/invitation.ts';
import { hashQuestionnaire } from '../../../src/files/invitation/questionnaire-hash.ts';
import { questionnairesOf, toInvited } from '../../../src/files/invitation/questionnaires-of.ts';
import { invitationQr } from '../../../src/files/invitation/qr.ts';
import { readInvitation } from '../../../src/files/invitation/read-invitation.ts';
import {
  checksumOf,
  writeInvitationCode,
  writeInvitationFile,
  writeInvitationLink,
} from '../../../src/files/invitation/write-invitation.ts';
import { toBase64Url } from '../../../src/files/text/base64url.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { aQuestionnaire } from '../../support/a-questionnaire.ts';
import { anInvitation, coordinator, hashOf, tokenOf } from '../../support/sealed-round.ts';

const address = 'https://example.org/concord/#/rounds/r1';

async function ownQuestionnaire(change: object = {}): Promise<Invitation> {
  const text = aQuestionnaire({ id: 'OWN', ...change });
  return anInvitation({ questionnaires: [await toInvited(text, 'all', false)] });
}

async function kindOf(text: string) {
  const read = await readInvitation(text);
  return read.ok ? 'read' : read.error.kind;
}

/** A link whose checksum fits, whatever it holds: as somebody might forge it. */
async function forge(json: string | Uint8Array): Promise<string> {
  const code = toBase64Url(new Uint8Array(deflateRawSync(json)));
  return `#/invited/${code}.${await checksumOf(code)}`;
}

describe('an invitation', () => {
  it('is the same by link, by code, by file and out of a mail', async () => {
    for (const invitation of [
      anInvitation(),
      anInvitation({ token: tokenOf('Z') }),
      await ownQuestionnaire(),
    ]) {
      const link = await writeInvitationLink(invitation, address);
      expect(link).toMatch(/^https:\/\/example\.org\/concord\/#\/invited\/[\w-]+\.[0-9a-f]{8}$/);
      const file = await writeInvitationFile(invitation);
      const texts = [
        link,
        await writeInvitationCode(invitation),
        file,
        `\uFEFF${file.replace('\n', '\r\n')}`,
        `Dear all,\r\nplease answer: <${link}>.\r\nRegards`,
        link.replaceAll(/(.{70})/g, '$1\r\n> '),
        link.replaceAll(/(.{70})/g, '$1=\r\n'),
      ];
      for (const text of texts)
        expect(await readInvitation(text)).toEqual({ ok: true, value: invitation });
    }
  });

  it('holds everything after the #, so that no server is told of it', async () => {
    const link = new URL(await writeInvitationLink(anInvitation(), address));
    expect(link.search).toBe('');
    expect(link.pathname).toBe('/concord/');
  });

  it('is known as cut at every length', { timeout: 60_000 }, async () => {
    const link = await writeInvitationLink(anInvitation(), address);
    const start = link.indexOf('#/invited/') + '#/invited/'.length;
    for (let length = start; length < link.length; length += 1) {
      expect(await kindOf(link.slice(0, length)), `${length}`).toBe('cut');
    }
    const file = (await writeInvitationFile(anInvitation())).trim();
    for (let length = 20; length < file.length; length += 3) {
      expect(['cut', 'damaged'], `${length}`).toContain(await kindOf(file.slice(0, length)));
    }
  });

  it('is known as damaged when any sign of it was changed', { timeout: 60_000 }, async () => {
    const link = await writeInvitationLink(anInvitation(), address);
    const start = link.indexOf('#/invited/') + '#/invited/'.length;
    for (let at = start; at < link.length; at += 3) {
      const changed = link.slice(0, at) + (link[at] === 'a' ? 'b' : 'a') + link.slice(at + 1);
      expect(['damaged', 'cut'], `${at}`).toContain(await kindOf(changed));
    }
    const file = await writeInvitationFile(anInvitation());
    expect(await kindOf(file.replace('Policja', 'Policia'))).toBe('damaged');
    expect(
      await kindOf(
        file.replace(coordinator.recipient, coordinator.recipient.replace('134', '143')),
      ),
    ).toBe('damaged');
  });

  it('is refused for what it is when it is newer, of another kind, or none', async () => {
    const json = toCanonicalJson(anInvitation());
    expect(
      await readInvitation(await forge(json.replace('"formatVersion":1', '"formatVersion":9'))),
    ).toEqual({
      ok: false,
      error: { kind: 'newer', formatVersion: 9 },
    });
    expect(await readInvitation('{"format":"concord/backup","formatVersion":2}')).toEqual({
      ok: false,
      error: { kind: 'otherFormat', format: 'concord/backup' },
    });
    expect(await kindOf('')).toBe('empty');
    for (const text of [
      'hello',
      'https://example.org/',
      '[]',
      '{}',
      '{"a":1}',
      'x'.repeat(3000) + ' y',
    ]) {
      expect(await kindOf(text), text.slice(0, 20)).toBe('notAnInvitation');
    }
    expect(await kindOf('x'.repeat(3_000_000))).toBe('tooLarge');
  });

  it('is refused when it breaks its own rules', async () => {
    const json = toCanonicalJson(anInvitation());
    const forged: Record<string, string> = {
      'an unknown key': json.replace('"asks"', '"answers":{},"asks"'),
      'a k under three': json.replace('"k":5', '"k":2'),
      'no key to seal to': json.replace(coordinator.recipient, 'age1'),
      'one key twice': json.replace(
        /"recipients":\[.*?\]/,
        `"recipients":["${coordinator.recipient}","${coordinator.recipient}"]`,
      ),
      'no seat to choose': json.replace(/"seats":\[.*?\]/, '"seats":[]'),
      'a script for a token': json.replace('"token":null', '"token":"<img onerror=x>"'),
    };
    for (const [name, one] of Object.entries(forged)) {
      expect(one, name).not.toBe(json);
      expect(await kindOf(await forge(one)), name).toBe('invalid');
    }
    for (const one of [json.replace('"k":5', '"k": 5'), json.replace('"k":5', '"k":4,"k":5')]) {
      expect(await kindOf(await forge(one))).toBe('damaged');
    }
    expect(await kindOf(await forge('['.repeat(100_000)))).not.toBe('read');
    expect(await kindOf(await forge(new Uint8Array([255, 254])))).toBe('damaged');
  });

  it('is refused when its own questionnaire is not what its hash says, or breaks its rules', async () => {
    const good = await ownQuestionnaire();
    const [asked] = good.questionnaires;
    if (asked?.text === undefined || asked.text === null)
      throw new Error('There is no questionnaire');
    const wrongHash = { ...good, questionnaires: [{ ...asked, hash: hashOf('0') }] };
    expect(await kindOf(await forge(toCanonicalJson(wrongHash)))).toBe('damaged');
    const [dimension] = asked.text.dimensions;
    const twice = { ...asked.text, dimensions: [dimension, dimension] };
    const broken = { ...good, questionnaires: [{ ...asked, text: twice }] };
    expect(await kindOf(await forge(toCanonicalJson(broken)))).toBe('invalid');
  });

  it('does not fall to a bomb: inflating stops at two megabytes', { timeout: 60_000 }, async () => {
    const bomb = await forge(Buffer.alloc(80_000_000, 0x20));
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await kindOf(bomb)).toBe('tooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});

describe('the QR code of an invitation', () => {
  it('is a square path with a quiet zone, and none when the link is too long', async () => {
    const link = await writeInvitationLink(anInvitation(), address);
    const code = invitationQr(link);
    expect(code?.size).toBeGreaterThan(60);
    expect(code?.path).toMatch(/^M4 4h7v1H4z/);
    expect(invitationQr('x'.repeat(1801))).toBeNull();
  });
});

describe('the questionnaires of an invitation', () => {
  it(
    'have the hash that every device works out for those that come with Concord',
    { timeout: 60_000 },
    async () => {
      for (const { id } of questionnaireIndex) {
        const [one, other] = [await loadQuestionnaire(id), await loadQuestionnaire(id)];
        expect(await hashQuestionnaire(one)).toBe(await hashQuestionnaire(other));
        const invitation = anInvitation({ questionnaires: [await toInvited(one, 'core', true)] });
        const asked = await questionnairesOf(invitation, loadQuestionnaire);
        expect(asked).toMatchObject({
          ok: true,
          value: [{ isOtherVersion: false, answered: { id, scope: 'core' } }],
        });
      }
    },
  );

  it('are asked in another version of the same major number, and not when the texts differ (nastiest 27)', async () => {
    const invited = await toInvited(aQuestionnaire(), 'all', true);
    const invitation = anInvitation({ questionnaires: [invited] });
    const asked = (change: object) =>
      questionnairesOf(invitation, () => Promise.resolve(aQuestionnaire(change)));
    expect(await asked({ version: '1.2.0' })).toMatchObject({
      ok: true,
      value: [{ isOtherVersion: true, answered: { version: '1.2.0' } }],
    });
    expect(await asked({ version: '2.0.0' })).toMatchObject({ ok: false });
    expect(await asked({ title: { en: 'Other words' } })).toMatchObject({ ok: false });
    expect(await questionnairesOf(invitation, () => Promise.resolve(undefined))).toEqual({
      ok: false,
      error: { kind: 'missingQuestionnaire', id: QuestionnaireId.parse('FORM'), version: '1.0.0' },
    });
  });
});
