import { describe, expect, it } from 'vitest';
import { NetworkId, QuestionnaireId, RoundId, SeatId } from '../../../src/domain/kernel/ids.ts';
import type { Seat } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { nameSeats, seatUse } from '../../../src/domain/network/seat.ts';

function seat(id: string, type: string, organisation = ''): Seat {
  return { id: SeatId.parse(id), type, sector: 'social', organisation };
}

function round(id: string, seats: string[], closedOn: string | null): Round {
  return {
    schema: 1,
    id: RoundId.parse(id),
    rev: 1,
    networkId: NetworkId.parse('n'),
    label: id,
    openedOn: '2026-11-21',
    closedOn,
    mode: 'survey',
    k: 5,
    questionnaires: [{ id: QuestionnaireId.parse('FORM'), version: '1.0.0', scope: 'all' }],
    invited: seats.map((seatId) => ({ seatId: SeatId.parse(seatId), persons: 1 })),
  };
}

describe('nameSeats', () => {
  const titleOf = (type: string) => ({ police: 'Police', school: 'Education' })[type] ?? type;

  it('names a seat by its type, and by its organisation where there is one', () => {
    const names = nameSeats([seat('a', 'police'), seat('b', 'school', 'Lyceum')], titleOf);
    expect([...names.values()]).toEqual(['Police', 'Education · Lyceum']);
  });

  it('says a name once where the organisation is called as its type', () => {
    expect([...nameSeats([seat('a', 'police', 'Police')], titleOf).values()]).toEqual(['Police']);
  });

  it('numbers seats that would read alike, and only those', () => {
    const seats = [seat('a', 'police'), seat('b', 'police', 'Harbour'), seat('c', 'police')];
    expect([...nameSeats(seats, titleOf).values()]).toEqual([
      'Police 1',
      'Police · Harbour',
      'Police 2',
    ]);
  });
});

describe('seatUse', () => {
  const police = SeatId.parse('police');

  it('is free while no round counts on the seat', () => {
    expect(seatUse(police, [round('r1', ['school'], '2026-11-22')])).toBe('free');
  });

  it('is invited while an open round counts on it', () => {
    expect(seatUse(police, [round('r1', ['police'], null)])).toBe('invited');
  });

  it('is fixed once a round with it has been closed, whatever is open beside it', () => {
    const rounds = [round('r1', ['police'], '2026-11-22'), round('r2', ['police'], null)];
    expect(seatUse(police, rounds)).toBe('fixed');
  });
});
