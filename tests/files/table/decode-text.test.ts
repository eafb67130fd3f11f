import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/files/table/decode-text.ts';

async function* inPieces(bytes: Uint8Array, length: number) {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function decode(bytes: Uint8Array, length = 65_536) {
  let text = '';
  let mark: boolean | undefined;
  let refused: string | undefined;
  const isRead = await decodeText(inPieces(bytes, length), {
    onText(piece, hasMark) {
      text += piece;
      mark = hasMark;
    },
    onRefused(sentence) {
      refused = sentence;
    },
  });
  return { text, mark, refused, isRead };
}

describe('decoding text', () => {
  it(
    'gives back any text, however its bytes are cut into pieces',
    { timeout: 60_000 },
    async () => {
      const anyText = fc
        .string({ unit: 'grapheme' })
        .map((text) => text.replaceAll(/[\0\ufeff]/g, ''));
      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.boolean(),
          fc.integer({ min: 1, max: 9 }),
          async (text, hasMark, length) => {
            fc.pre(!text.startsWith('PK'));
            const bytes = new TextEncoder().encode((hasMark ? '\ufeff' : '') + text);
            const found = await decode(bytes, length);
            expect(found).toMatchObject({ text, refused: undefined, isRead: true });
            if (bytes.length > 0) expect(found.mark).toBe(hasMark);
          },
        ),
      );
    },
  );

  it.each([1, 2, 3, 100])('stops where the bytes are no UTF-8, in pieces of %i', async (length) => {
    const bytes = Buffer.concat([Buffer.from('año,'), Buffer.from([0xe9]), Buffer.from('t')]);
    const { text, refused, isRead } = await decode(bytes, length);
    expect({ text, isRead }).toEqual({ text: 'año,', isRead: false });
    expect(refused).toContain('not encoded in UTF-8');
  });

  it('does not take the beginning of a character for all of it', async () => {
    const { refused } = await decode(Buffer.from('abcd€').subarray(0, 6), 2);
    expect(refused).toContain('not encoded in UTF-8');
  });
});
