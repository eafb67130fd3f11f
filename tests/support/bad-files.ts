import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { Recipient } from '../../src/domain/network/round-sealing.ts';
import { HandedIn } from '../../src/domain/response/handed-in.ts';
import { pad } from '../../src/files/response-file/padding.ts';
import { sealResponse } from '../../src/files/response-file/seal-response.ts';
import { sealTo } from '../../src/files/sealing/age.ts';
import { hashOf, stranger } from './sealed-round.ts';

export interface BadFile {
  /** What the coordinator reads about it. */
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A good file, and what is sealed in it. */
export interface GoodFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handedIn: HandedIn;
}

/**
 * What else comes with the mail beside good files: eleven, each wrong in its own way. `other`: whose
 * invitation was answered twice. An older revision is the twelfth, which only a member can make.
 */
export async function badFiles(
  { name, bytes, handedIn }: GoodFile,
  other: GoodFile,
  recipients: readonly Recipient[],
): Promise<BadFile[]> {
  const text = (words: string) => new TextEncoder().encode(words);
  const flipped = Uint8Array.from(bytes);
  flipped[500] = (flipped[500] ?? 0) ^ 1;
  const sealed = (change: object, to = recipients) =>
    sealResponse(HandedIn.parse({ ...other.handedIn, ...change }), to);
  const asked = handedIn.questionnaires.map((one) => ({
    ...one,
    version: '2.0.0',
    hash: hashOf('e'),
  }));
  const newer = toCanonicalJson({ ...handedIn, formatVersion: 2 });
  return [
    { title: 'Incomplete: the end is missing', name: 'cut.age', bytes: bytes.slice(0, 700) },
    { title: 'Damaged', name, bytes: flipped },
    { title: 'Empty file', name: 'empty.age', bytes: new Uint8Array() },
    { title: 'A packed folder (ZIP)', name: 'all.zip', bytes: text('PK\u0003\u0004 and so on') },
    { title: 'From another round', ...(await sealed({ roundId: 'another-round' })) },
    {
      title: 'Answers other questions than this round asks',
      ...(await sealed({ responseId: 'other-version', questionnaires: asked })),
    },
    {
      title: 'Sealed for somebody else',
      ...(await sealed({}, [Recipient.parse(stranger.recipient)])),
    },
    {
      title: 'Made by a newer Concord',
      name: 'newer.age',
      bytes: await sealTo(recipients, pad(newer)),
    },
    { title: 'Here already', name: 'the same under another name.age', bytes },
    {
      title: 'Another file of Concord',
      name: 'plain.json',
      bytes: text(toCanonicalJson(handedIn)),
    },
    {
      title: 'Two answers to one invitation',
      ...(await sealed({ responseId: 'sealed-for-the-same-link', answers: {} })),
    },
  ];
}
