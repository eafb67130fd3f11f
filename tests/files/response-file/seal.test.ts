import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import { Recipient } from '../../../src/domain/network/round-sealing.ts';
import { findArmour } from '../../../src/files/response-file/armour.ts';
import type { FileProblemKind } from '../../../src/files/response-file/file-problem.ts';
import { openResponse } from '../../../src/files/response-file/open-response.ts';
import { isStep, pad } from '../../../src/files/response-file/padding.ts';
import { readSource } from '../../../src/files/response-file/read-source.ts';
import {
  sealResponse,
  type SealedResponse,
} from '../../../src/files/response-file/seal-response.ts';
import { openerFor, sealTo } from '../../../src/files/sealing/age.ts';
import { aHandedIn, coordinator, deputy, stranger } from '../../support/sealed-round.ts';

const recipients = [coordinator, deputy].map(({ recipient }) => Recipient.parse(recipient));
const opener = openerFor([coordinator.identity]);
const names = {
  responseId: 'Z0-_9',
  answers: {
    FORM: {
      'FORM-MAN-1': {
        kind: 'notApplicable',
        reason: 'Łódź Αθήνα Київ القاهرة 👩‍👩‍👧 Zoe\u0308 \ud800 "\\\n',
      },
    },
  },
};

let sealed: SealedResponse;
beforeAll(async () => {
  sealed = await sealResponse(aHandedIn(), recipients);
});

async function kindsOf(name: string, content: Blob | string) {
  const read = await readSource({ name, content }, opener);
  return read.map(({ outcome }): FileProblemKind | 'opened' =>
    outcome.ok ? 'opened' : outcome.error.kind,
  );
}

const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const payload = async (text: string) => {
  const bytes = await sealTo(recipients, pad(text));
  return kindsOf('x', blob(bytes));
};

describe('a sealed response', () => {
  it('opens with the key of the coordinator and with the second one (hard cases 29 and 34)', async () => {
    for (const { identity } of [coordinator, deputy]) {
      expect(await openResponse(sealed.bytes, openerFor([identity]))).toEqual({
        ok: true,
        value: { hash: sealed.hash, handedIn: aHandedIn() },
      });
    }
  });

  it('does not open with another key, and says so (G18, nastiest 29)', async () => {
    expect(await openResponse(sealed.bytes, openerFor([stranger.identity]))).toMatchObject({
      ok: false,
      error: { kind: 'notForThisKey' },
    });
  });

  it('is called by the hash of its bytes, the same at every retry (hard case 31)', async () => {
    const hash = createHash('sha256').update(sealed.bytes).digest('hex');
    expect(sealed.hash).toBe(hash);
    expect(sealed.name).toBe(`${hash}.response.age`);
    const [fromText] = findArmour(sealed.armour);
    expect(fromText).toEqual({ ok: true, value: sealed.bytes });
    expect(armor.decode(sealed.armour)).toEqual(sealed.bytes);
    expect((await sealResponse(aHandedIn(), recipients)).hash).not.toBe(hash);
  });

  it('keeps every letter that people write (hard case 30)', async () => {
    const handedIn = aHandedIn(names);
    const { bytes } = await sealResponse(handedIn, recipients);
    const opened = await openResponse(bytes, opener);
    expect(opened.ok && opened.value.handedIn).toEqual(handedIn);
  });

  it('is as long for a yes as for a long text of the same step (hard case 35)', async () => {
    const lengthOf = async (reason: string) => {
      const answers = { FORM: { 'FORM-MAN-1': { kind: 'notApplicable', reason } } };
      return (await sealResponse(aHandedIn({ answers }), recipients)).bytes.length;
    };
    expect(await lengthOf('yes')).toBe(sealed.bytes.length);
    expect(await lengthOf('x'.repeat(2000))).toBe(sealed.bytes.length);
    expect(await lengthOf('é'.repeat(2000))).toBe(sealed.bytes.length + 4096);
  });

  it('holds no day, time, name, device or address', () => {
    const keys =
      'answers format formatVersion language previous questionnaires responseId revision';
    expect(Object.keys(aHandedIn()).toSorted().join(' ')).toBe(
      `${keys} roundId seatId sector token`,
    );
  });
});

describe('padding', () => {
  it('goes in steps of 4, 8, 16, 32 KiB and so on', () => {
    for (const [length, step] of [
      [0, 4],
      [4096, 4],
      [4097, 8],
      [16_384, 16],
      [16_385, 32],
      [70_000, 128],
    ] as const) {
      expect(pad('x'.repeat(length))).toHaveLength(step * 1024);
      expect(isStep(step * 1024)).toBe(true);
    }
    expect([0, 1, 2048, 5000, 4095, 12_288].filter(isStep)).toEqual([]);
  });
});

describe('with any byte flipped', () => {
  it('is refused (G18)', { timeout: 120_000 }, async () => {
    const whole = sealed.bytes;
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const opened = await openResponse(flipped, opener);
      expect(opened.ok, `byte ${at}`).toBe(false);
    }
  });

  it('is called damaged where its name still says what it was', async () => {
    const { length } = sealed.bytes;
    for (const at of [30, 60, 200, 300, length - 1, length - 3000]) {
      const flipped = sealed.bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(await kindsOf(sealed.name, blob(flipped)), `byte ${at}`).toEqual(['damaged']);
    }
  });
});

describe('whatever else is dropped in', () => {
  it('is refused as cut, at every length (hard case 29)', { timeout: 60_000 }, async () => {
    for (let length = 5; length < sealed.bytes.length; length += 7) {
      const kinds = await kindsOf('part', blob(sealed.bytes.slice(0, length)));
      expect(kinds, `${length} bytes`).toEqual(['cut']);
    }
  });

  it('is told by its content: nothing, a ZIP, a picture, another file of Concord, too much (hard cases 32 and 44, nastiest 25)', async () => {
    expect(await kindsOf('a', new Blob([]))).toEqual(['empty']);
    expect(await kindsOf('a', ' \r\n')).toEqual(['empty']);
    expect(await kindsOf('a.age', new Blob(['PK\u0003\u0004rest']))).toEqual(['zip']);
    expect(await kindsOf('a.age', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]))).toEqual([
      'notSealed',
    ]);
    expect(await kindsOf('a.age', '{"format":"concord/backup","formatVersion":2}\n{}')).toEqual([
      'otherFormat',
    ]);
    expect(await kindsOf('a.age', '{\n"format":"concord/invitation","formatVersion":1\n}')).toEqual(
      ['otherFormat'],
    );
    expect(await kindsOf('a.age', new Blob([new Uint8Array(17 * 2 ** 20)]))).toEqual(['tooLarge']);
    expect(await kindsOf('a.age', 'x'.repeat(17 * 2 ** 20))).toEqual(['tooLarge']);
  });

  it('is refused when the browser cannot read it any more', async () => {
    const gone = Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await kindsOf('a', gone)).toEqual(['notReadable']);
  });

  it('may be text with mail around it, quoted, broken anew and several at once', async () => {
    const quoted = sealed.armour.replaceAll(/^/gm, '> ').replaceAll('\n', '\r\n');
    expect(await kindsOf('text', `Hello,\n\n${quoted}\nRegards`)).toEqual(['opened']);
    const lines = sealed.armour.trim().split('\n');
    const shorter = lines.map((line) =>
      line.startsWith('-') ? line : line.replace(/^.{30}/, '$& \n|'),
    );
    expect(await kindsOf('text', shorter.join('\n'))).toEqual(['opened']);
    const cut = sealed.armour.slice(0, 900);
    expect(await kindsOf('text', `${sealed.armour}${cut}`)).toEqual(['opened', 'cut']);
    expect(await kindsOf('text', sealed.armour.replace('\n', '\n*'))).toEqual(['damaged']);
  });

  it('is read strictly when it opens (nastiest 18 to 20)', async () => {
    const canonical = toCanonicalJson(aHandedIn());
    expect(await payload(canonical)).toEqual(['opened']);
    const forged: Record<string, string> = {
      'a repeated key': canonical.replace('"revision":1', '"revision":1,"revision":2'),
      'a negative zero': canonical.replace('"revision":1', '"revision":-0'),
      'a fraction': canonical.replace('"revision":1', '"revision":1.5'),
      'too large a number': canonical.replace('"revision":1', '"revision":1e999'),
      'a number as text': canonical.replace('"level":3', '"level":"3"'),
      'a level beyond the scale': canonical.replace('"level":3', '"level":6'),
      'a prototype': canonical.replace('"FORM-MAN-1"', '"__proto__"'),
      'a constructor': canonical.replace('"FORM":{', '"constructor":{'),
      'one key more': canonical.replace('"answers"', '"address":"x","answers"'),
      'a day': canonical.replace('"answers"', '"answers":{},"day"'),
      'a space more': canonical.replace('"revision":1', '"revision": 1'),
      'no object': '[]',
      'no JSON': 'hello',
      'ten thousand brackets': '['.repeat(10_000),
    };
    for (const [name, one] of Object.entries(forged)) {
      expect(one, name).not.toBe(canonical);
      expect(await payload(one), name).toEqual(['invalid']);
    }
    expect(await payload(canonical.replace('"formatVersion":1', '"formatVersion":2'))).toEqual([
      'newer',
    ]);
    expect(await payload(canonical.replace('concord/response', 'concord/summary'))).toEqual([
      'otherFormat',
    ]);
  });

  it('is refused when it was sealed without padding', async () => {
    const bytes = await sealTo(recipients, new TextEncoder().encode('{}'));
    expect(await kindsOf('x', blob(bytes))).toEqual(['invalid']);
  });
});

const hasAge = spawnSync('age', ['--version']).status === 0;

describe.skipIf(!hasAge)('the age program (skipped where it is not installed)', () => {
  it('opens a response, which is then plain JSON; Concord opens what it seals (hard case 29, G18)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'concord-age-'));
    const [file, key, plain] = [
      join(folder, 'a.age'),
      join(folder, 'k.txt'),
      join(folder, 'p.json'),
    ];
    writeFileSync(file, sealed.bytes);
    writeFileSync(key, `${deputy.identity}\n`);
    const opened = execFileSync('age', ['-d', '-i', key, file], { encoding: 'utf8' });
    expect(JSON.parse(opened)).toEqual(aHandedIn());
    writeFileSync(file, sealed.armour);
    expect(execFileSync('age', ['-d', '-i', key, file], { encoding: 'utf8' })).toBe(opened);
    writeFileSync(plain, opened);
    const theirs = execFileSync('age', ['-r', coordinator.recipient, plain]);
    expect(await kindsOf('theirs', blob(new Uint8Array(theirs)))).toEqual(['opened']);
  });
});
