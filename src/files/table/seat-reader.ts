import { sectors } from '../../domain/network/network.ts';
import { printable } from '../questionnaire/printable.ts';
import type { Names, ResponseRow } from './check-names.ts';
import type { Faults } from './faults.ts';
import { growingBytes } from './growing.ts';
import type { Numbering } from './numbering.ts';
import type { ResponseColumn } from './response-columns.ts';
import type { SeatList } from './seat-list.ts';

/** What the network is called in a table that names none. */
const onlyNetwork = 'network';

export function networkOf({ network }: Names): string {
  return network === '' ? onlyNetwork : network;
}

/** Where a person sits; a seat has one sector, wherever it is named. */
export function createSeatReader(
  columns: readonly ResponseColumn[],
  seats: Numbering,
  faults: Faults,
  seatList: SeatList | undefined,
) {
  const sectorOfSeat = growingBytes();
  const indexOf = (id: string) => columns.findIndex((column) => column.id === id);
  const [seatAt, sectorAt] = [indexOf('seat'), indexOf('sector')];
  return {
    placeOf(names: Names, row: ResponseRow): { seat: number; sector: number } | undefined {
      const own = numberOfSector(names.sector);
      if (names.seat === '') return { seat: -1, sector: own };
      const network = networkOf(names);
      const invited = seatList?.find(network, names.round, names.seat);
      if (seatList !== undefined && invited === undefined) {
        const round = names.round === '' ? '' : `, round "${printable(names.round)}"`;
        const sentence = `"${printable(names.seat)}" is not among the invited seats of "${printable(network)}"${round}. Add it to the list of seats, or correct it.`;
        faults.add(row.placeOf(seatAt), sentence);
        return undefined;
      }
      const seat = seats.numberOf(`${network}\n${names.seat}`);
      if (seat === sectorOfSeat.length()) sectorOfSeat.push(numberOfSector(invited?.sector ?? ''));
      const known = sectorOfSeat.values()[seat] ?? 0;
      if (known !== 0 && own !== 0 && known !== own) {
        const sentence = `"${printable(names.seat)}" has the sector "${sectors[known - 1]}" elsewhere. Give a seat one sector.`;
        faults.add(row.placeOf(sectorAt), sentence);
        return undefined;
      }
      sectorOfSeat.values()[seat] = known === 0 ? own : known;
      return { seat, sector: own };
    },
    fillSectors(seatOf: Int32Array, sectorOf: Uint8Array, persons: number): void {
      for (let person = 0; person < persons; person += 1) {
        const seat = seatOf[person] ?? -1;
        if (seat >= 0) sectorOf[person] = sectorOfSeat.values()[seat] ?? 0;
      }
    },
  };
}

function numberOfSector(sector: string): number {
  return sectors.findIndex((known) => known === sector) + 1;
}
