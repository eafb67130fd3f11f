import type { SeatId } from '../../../domain/kernel/ids.ts';
import type { Invitee } from '../../../domain/network/invitation.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';

/** One invitation and what it is called in the list. */
export interface Place {
  readonly key: string;
  readonly label: string;
  readonly invitee: Invitee;
}

/** All invitations of a round, those of a seat together and in the order of the network. */
export function placesOf(
  { round, network, sealing }: KeyedRound,
  names: ReadonlyMap<SeatId, string>,
  m: Catalogues['invite'],
): Place[] {
  const { tokens } = sealing;
  if (tokens === null) {
    const label = round.mode === 'consensus' ? m.forMeeting : m.forAll;
    return [{ key: 'all', label, invitee: { kind: 'all' } }];
  }
  const order = new Map(network.seats.map(({ id }, index) => [id, index]));
  const orderOf = (id: SeatId) => order.get(id) ?? network.seats.length;
  const sorted = tokens.toSorted((a, b) => orderOf(a.seatId) - orderOf(b.seatId));
  return sorted.map(({ seatId, token }) => {
    const own = sorted.filter((one) => one.seatId === seatId);
    const number = own.findIndex((one) => one.token === token) + 1;
    const seat = names.get(seatId) ?? m.seatGone;
    const label = m.placeOf({ seat, number, of: own.length });
    return { key: token, label, invitee: { kind: 'place', token } };
  });
}
