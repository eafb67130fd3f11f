import type { Seat } from '../../../domain/network/network.ts';
import { handedInBySeat } from '../../../domain/response/response-rate.ts';
import type { StoredRound } from './use-round.ts';

/** Seats from which somebody is still awaited, in the order of the network. Drafts take no place. */
export function seatsWithPlace({ round, network, responses }: StoredRound): Seat[] {
  const handedIn = handedInBySeat({ round, responses });
  const persons = new Map(round.invited.map((place) => [place.seatId, place.persons]));
  return network.seats.filter(({ id }) => (persons.get(id) ?? 0) > (handedIn.get(id) ?? 0));
}
