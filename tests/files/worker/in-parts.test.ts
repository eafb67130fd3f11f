import { describe, expect, it } from 'vitest';
import { askAll, handOver, type Progress } from '../../../src/files/worker/in-parts.ts';

const pasted = (length: number) => ({ content: 'x'.repeat(length) });

/** What was handed over, by length, and what was told meanwhile. */
async function handedOver(lengths: readonly number[], stopAfter = Infinity) {
  const stopping = new AbortController();
  const parts: number[][] = [];
  const told: Progress[] = [];
  const done = await handOver(
    lengths.map(pasted),
    3,
    stopping.signal,
    (progress) => told.push(progress),
    async (some) => {
      parts.push(some.map(({ content }) => content.length));
      if (parts.length === stopAfter) stopping.abort();
      await Promise.resolve();
    },
  );
  return { parts, told: told.map((one) => one.done), done };
}

describe('handing files over in parts', () => {
  it('takes so many at once, all in their order, and tells how far it is', async () => {
    expect(await handedOver([1, 2, 3, 4, 5])).toEqual({
      parts: [
        [1, 2, 3],
        [4, 5],
      ],
      told: [0, 3, 5],
      done: 5,
    });
    expect(await handedOver([])).toEqual({ parts: [], told: [0], done: 0 });
  });

  it('takes fewer of large files, and one at least', async () => {
    const [large, larger] = [3_000_000, 9_000_000];
    expect((await handedOver([larger, larger, 1, 2, large, large])).parts).toEqual([
      [larger],
      [larger],
      [1, 2, large],
      [large],
    ]);
    expect((await handedOver([1, larger, 2])).parts).toEqual([[1], [larger], [2]]);
  });

  it('stops between two parts, and says how many were taken', async () => {
    expect(await handedOver([1, 2, 3, 4, 5], 1)).toMatchObject({ parts: [[1, 2, 3]], done: 3 });
  });

  it('passes on why a part was not taken', async () => {
    const broken = handOver(
      [pasted(1)],
      3,
      new AbortController().signal,
      () => undefined,
      () => Promise.reject(new Error('ended')),
    );
    await expect(broken).rejects.toThrow('ended');
  });
});

it.each([0, 1, 999, 1000, 1001, 2000, 2500])('asks for all of %i outcomes', async (count) => {
  const all = Array.from({ length: count }, (_, index) => index);
  const ask = ({ from, to }: { from: number; to: number }) => Promise.resolve(all.slice(from, to));
  expect(await askAll(ask)).toEqual(all);
});
