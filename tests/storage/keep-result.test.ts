import { expect, it } from 'vitest';
import { ContentHash } from '../../src/domain/kernel/content-hash.ts';
import { RoundId } from '../../src/domain/kernel/ids.ts';
import { methodVersion } from '../../src/domain/score/method-version.ts';
import { openTab } from './support/database.ts';
import { aRecordedResult } from './support/records.ts';

const roundId = RoundId.parse('r1');
const basis = (letter: string) => ContentHash.parse(letter.repeat(64));
const { result } = aRecordedResult();
const other = { ...result, k: 6 };
const day = '2026-11-21';

it('records a result the first time, and nothing the second', async () => {
  const store = openTab();
  const worked = { roundId, result, basis: basis('a') };
  expect(await store.recorded.keep(worked, day)).toEqual({ result, differs: null });
  expect(await store.recorded.keep(worked, '2027-01-01')).toEqual({ result, differs: null });
  const recorded = { schema: 1, id: roundId, rev: 1, method: methodVersion, recordedOn: day };
  expect(await store.recorded.list()).toEqual([{ ...recorded, basis: basis('a'), result }]);
});

it('shows what was recorded when the same answers lead to other figures, with those beside', async () => {
  const store = openTab();
  const recorded = aRecordedResult({ method: '0.9', basis: basis('a') });
  await store.putAll({ recorded: [recorded] });
  const worked = { roundId, result: other, basis: basis('a') };
  expect(await store.recorded.keep(worked, day)).toEqual({
    result,
    differs: { recorded, recomputed: other },
  });
  expect(await store.recorded.list()).toEqual([recorded]);
});

it('records anew when answers came or went', async () => {
  const store = openTab();
  await store.recorded.keep({ roundId, result, basis: basis('a') }, '2026-01-01');
  const worked = { roundId, result: other, basis: basis('b') };
  expect(await store.recorded.keep(worked, day)).toEqual({ result: other, differs: null });
  expect(await store.recorded.list()).toMatchObject([{ rev: 2, recordedOn: day, result: other }]);
});

it('shows the result all the same where nothing can be written any more', async () => {
  const store = openTab();
  await store.recorded.list();
  store.close();
  const worked = { roundId, result, basis: basis('a') };
  await expect(store.recorded.keep(worked, day)).rejects.toThrow(/Closed for good|DatabaseClosed/);
});
