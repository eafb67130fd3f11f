import { expect, it } from 'vitest';
import { ResponseId } from '../../../src/domain/kernel/ids.ts';
import { resultBasis } from '../../../src/domain/score/result-basis.ts';
import { aRound } from '../../storage/support/records.ts';

const round = aRound();
const response = (id: string, rev = 1, state: 'draft' | 'handedIn' = 'handedIn') => ({
  id: ResponseId.parse(id),
  rev,
  state,
});

it('is the same whatever the order, the drafts, the label and the days', () => {
  const one = resultBasis(round, [response('a'), response('b')]);
  const drafted = [response('b'), response('c', 4, 'draft'), response('a')];
  expect(resultBasis({ ...round, label: 'Other', rev: 7 }, drafted)).toBe(one);
});

it('is another as soon as answers or choices of method are', () => {
  const one = resultBasis(round, [response('a')]);
  expect(resultBasis(round, [response('a', 2)])).not.toBe(one);
  expect(resultBasis(round, [response('a'), response('b')])).not.toBe(one);
  expect(resultBasis({ ...round, k: round.k + 1 }, [response('a')])).not.toBe(one);
  expect(resultBasis({ ...round, settings: { targetLevel: 4 } }, [response('a')])).not.toBe(one);
});
