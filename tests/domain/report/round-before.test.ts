import { expect, it } from 'vitest';
import { Round } from '../../../src/domain/network/round.ts';
import { roundBefore } from '../../../src/domain/report/round-before.ts';

const round = (id: string, openedOn: string, closedOn: string | null) =>
  Round.parse({
    schema: 1,
    id,
    rev: 1,
    networkId: 'n',
    label: id,
    openedOn,
    closedOn,
    mode: 'survey',
    k: 5,
    questionnaires: [{ id: 'FORM', version: '1.0.0', scope: 'all' }],
    invited: [],
  });

const first = round('first', '2024-01-01', '2024-02-01');
const second = round('second', '2025-01-01', '2025-02-01');
const third = round('third', '2026-01-01', '2026-02-01');
const open = round('open', '2024-03-01', null);
const all = [third, open, first, second];

it('is the last one closed before, never itself, a later one or one still open', () => {
  expect(roundBefore(third, all)?.id).toBe('second');
  expect(roundBefore(second, all)?.id).toBe('first');
  expect(roundBefore(first, all)).toBeUndefined();
});

it('goes by the opening when two were closed on one day', () => {
  const sameDay = round('same-day', '2025-01-20', '2025-02-01');
  expect(roundBefore(sameDay, [...all, sameDay])?.id).toBe('second');
  expect(roundBefore(second, [...all, sameDay])?.id).toBe('first');
});
