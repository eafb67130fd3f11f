import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { RoundId } from '../../../src/domain/kernel/ids.ts';
import { Recipient, VerifyKey } from '../../../src/domain/network/round-sealing.ts';
import { readReceipts } from '../../../src/files/receipts/read-receipts.ts';
import { openKeyFile, writeKeyFile } from '../../../src/files/sealing/key-file.ts';
import { readIdentity } from '../../../src/files/sealing/read-identity.ts';
import { readRecipient } from '../../../src/files/sealing/read-recipient.ts';
import { createSealing } from '../../../src/files/sealing/create-sealing.ts';
import { startSealingWorker } from '../../../src/files/sealing/sealing-worker.ts';
import { aHandedIn, coordinator, deputy, hashOf, signing } from '../../support/sealed-round.ts';
import { withWorkers } from '../../support/workers.ts';

const roundId = RoundId.parse('r1');
const keys = {
  identity: coordinator.identity,
  recipient: Recipient.parse(coordinator.recipient),
  signingKey: signing.signingKey,
};
/** What people make costs 256 times that. */
const cheap = 10;

describe('a key file', () => {
  it('opens with its passphrase, whatever keyboard wrote it', async () => {
    const file = await writeKeyFile(keys, ' Zoë und Łódź ', cheap);
    expect(await openKeyFile(file, 'Zoe\u0308 und Łódź')).toEqual({ ok: true, value: keys });
    expect(await openKeyFile(`> ${file.replaceAll('\n', '\r\n> ')}`, 'Zoë und Łódź')).toMatchObject(
      { ok: true },
    );
    expect(file).not.toContain('SECRET');
  });

  it('says what is wrong: passphrase, file, or something else altogether (hard case 34)', async () => {
    const file = await writeKeyFile(keys, 'right', cheap);
    const kind = async (text: string) => {
      const opened = await openKeyFile(text, 'wrong');
      return opened.ok ? 'opened' : opened.error;
    };
    expect(await kind(file)).toBe('wrongPassphrase');
    expect(await kind('')).toBe('empty');
    expect(await kind('hello')).toBe('notAKeyFile');
    expect(await kind(file.slice(0, 200))).toBe('damaged');
    const lines = file.split('\n');
    lines[4] = (lines[4] ?? '').replace(/^.{4}/, 'AAAA');
    expect(await openKeyFile(lines.join('\n'), 'right')).toEqual({ ok: false, error: 'damaged' });
    const costly = btoa('age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 30\nx\n--- y\n');
    expect(
      await kind(`-----BEGIN AGE ENCRYPTED FILE-----\n${costly}\n-----END AGE ENCRYPTED FILE-----`),
    ).toBe('tooCostly');
  });
});

describe('keys as people pass them on', () => {
  it('are read off a sheet in groups, lines and small letters, and refused with one sign wrong', async () => {
    const typed = (deputy.identity.match(/.{1,8}/g) ?? []).join(' ').toLowerCase();
    expect(await readIdentity(`# key\n${typed}\n`)).toEqual({ ok: true, value: deputy });
    expect(await readIdentity(deputy.identity.replace('DYYT', 'DYYU'))).toEqual({
      ok: false,
      error: 'mistyped',
    });
    expect(await readIdentity(deputy.identity.slice(0, 40))).toEqual({
      ok: false,
      error: 'mistyped',
    });
    expect(await readIdentity('hello')).toEqual({ ok: false, error: 'noKey' });
  });

  it('are found in a mail, and told from the secret half', () => {
    expect(readRecipient(`My key:\n ${deputy.recipient}.`)).toEqual({
      ok: true,
      value: deputy.recipient,
    });
    expect(readRecipient(deputy.recipient.replace('594', '549'))).toEqual({
      ok: false,
      error: 'mistyped',
    });
    expect(readRecipient(deputy.identity)).toEqual({ ok: false, error: 'secretKey' });
    expect(readRecipient('hello')).toEqual({ ok: false, error: 'noKey' });
  });
});

describe('the sealing worker', { timeout: 60_000 }, () => {
  it('takes a round from its keys to opened responses and a signed list', async () => {
    const { doers, open } = createSealing(cheap);
    const made = await doers.makeRoundKeys({ passphrase: 'first' });
    const sheet = await doers.makeSheet(null);
    const recipients = [made.recipient, sheet.recipient];
    const sealed = await doers.seal({ handedIn: aHandedIn(), recipients });
    const source = { name: sealed.name, content: new Blob([sealed.bytes]) };
    const locked = await open([source]);
    expect(locked[0]?.outcome).toMatchObject({ error: { kind: 'notForThisKey' } });

    const changed = await doers.changePassphrase({
      keyFile: made.keyFile,
      passphrase: 'first',
      next: 'second',
    });
    if (!changed.ok) throw new Error(changed.error);
    expect(await doers.unlock({ keyFile: changed.value, passphrase: 'first' })).toEqual({
      ok: false,
      error: 'wrongPassphrase',
    });
    expect(await doers.unlock({ keyFile: changed.value, passphrase: 'second' })).toEqual({
      ok: true,
      value: { recipient: made.recipient, canSign: true },
    });
    const opened = await open([source, { name: 'pasted', content: sealed.armour }]);
    expect(opened.map(({ outcome }) => outcome)).toEqual(
      [1, 2].map(() => ({ ok: true, value: { hash: sealed.hash, handedIn: aHandedIn() } })),
    );

    const { recipient } = made;
    const list = await doers.signReceipts({
      roundId,
      hashes: [sealed.hash, hashOf('1')],
      recipient,
    });
    const receipts = await readReceipts(list ?? '', () => made.verifyKey);
    expect(receipts).toMatchObject({
      ok: true,
      value: { hashes: [hashOf('1'), sealed.hash].toSorted() },
    });

    await doers.lock(null);
    expect(await doers.signReceipts({ roundId, hashes: [], recipient })).toBeNull();
    // The recovery sheet opens too, and signs nothing.
    expect(await doers.unlockWith({ identity: sheet.identity })).toMatchObject({
      value: { canSign: false },
    });
    expect((await open([source]))[0]?.outcome.ok).toBe(true);
  });

  it('signs with the key that is named, whatever others are open', async () => {
    const { doers } = createSealing(cheap);
    const rounds = [];
    for (const passphrase of ['first', 'second']) {
      const made = await doers.makeRoundKeys({ passphrase });
      await doers.unlock({ keyFile: made.keyFile, passphrase });
      rounds.push(made);
    }
    for (const { recipient, verifyKey } of rounds) {
      const list = await doers.signReceipts({ roundId, hashes: [hashOf('1')], recipient });
      expect(await readReceipts(list ?? '', () => verifyKey)).toMatchObject({ ok: true });
    }
    const { recipient } = keys;
    expect(await doers.signReceipts({ roundId, hashes: [hashOf('1')], recipient })).toBeNull();
  });

  it('fails what waits when it is ended', async () => {
    withWorkers();
    const worker = startSealingWorker();
    const waiting = worker.do('makeSheet', null);
    worker.end();
    await expect(waiting).rejects.toThrow('ended');
    await expect(worker.do('makeSheet', null)).rejects.toThrow('ended');
  });
});

describe('a receipt list', { timeout: 60_000 }, () => {
  it('is refused when it was changed, is of another round, or signed by somebody else', async () => {
    withWorkers();
    const worker = startSealingWorker();
    const file = await writeKeyFile(keys, 'p', cheap);
    await worker.do('unlock', { keyFile: file, passphrase: 'p' });
    const list =
      (await worker.do('signReceipts', {
        roundId,
        hashes: [hashOf('1')],
        recipient: keys.recipient,
      })) ?? '';
    const mine = VerifyKey.parse(signing.verifyKey);
    const other = (await worker.do('makeRoundKeys', { passphrase: 'x' })).verifyKey;
    const kind = async (text: string, key: VerifyKey | undefined = mine) => {
      const read = await readReceipts(text, () => key);
      return read.ok ? 'read' : read.error.kind;
    };
    expect(await kind(list)).toBe('read');
    expect(await kind(list.replaceAll('1111', '2222'))).toBe('forged');
    expect(await kind(list, other)).toBe('forged');
    expect(await readReceipts(list, () => undefined)).toMatchObject({
      error: { kind: 'unknownRound' },
    });
    expect(await kind(list.replace('"formatVersion":1', '"formatVersion":2'))).toBe('newer');
    expect(await kind(list.slice(0, -20))).toBe('damaged');
    expect(await kind('{"format":"concord/backup","formatVersion":1}')).toBe('otherFormat');
    expect(await kind('hello')).toBe('notReceipts');
    expect(await kind('')).toBe('empty');
  });
});

const hasAge = spawnSync('age', ['--version']).status === 0;

describe.skipIf(!hasAge)('the age program (skipped where it is not installed)', () => {
  it('takes the text of an opened key file as an identity file', async () => {
    const { armor, Decrypter } = await import('age-encryption');
    const file = await writeKeyFile(keys, 'p', cheap);
    const decrypter = new Decrypter();
    decrypter.addPassphrase('p');
    const text = await decrypter.decrypt(armor.decode(file), 'text');
    expect(execFileSync('age-keygen', ['-y'], { input: text, encoding: 'utf8' }).trim()).toBe(
      coordinator.recipient,
    );
  });
});
