import type { Item, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { itemsOf, type Scope } from '../../domain/questionnaire/scope.ts';
import { code, mostCodes, type Codes } from '../../domain/score/answer-table.ts';
import { answerSentence, cellsOf } from './answer-cell.ts';
import { createNameReader, type ResponseRow } from './check-names.ts';
import type { Faults } from './faults.ts';
import { growingBytes, growingIntegers, growingPairs } from './growing.ts';
import { createNumbering, type Numbered } from './numbering.ts';
import type { ResponseColumn } from './response-columns.ts';
import type { SeatList } from './seat-list.ts';
import { createSeatReader, networkOf } from './seat-reader.ts';

/** All responses of a file, as numbers in the order of its lines. */
export interface Collected {
  readonly questionnaire: Questionnaire;
  readonly scope: Scope;
  readonly items: readonly Item[];
  readonly persons: number;
  /** Person p on item i stands at `p * items.length + i`. */
  readonly codes: Codes;
  /** Which wave, of `waves`, each person belongs to. */
  readonly waveOf: Int32Array;
  /** Which seat, of `seats`, each person has; -1 for none. */
  readonly seatOf: Int32Array;
  /** The place in `sectors` of each person's sector, counted from 1; 0 for none. */
  readonly sectorOf: Uint8Array;
  readonly hasSectors: boolean;
  /** One round of one network, called by network, line break and round, which may be empty. */
  readonly waves: Numbered;
  /** By network, line break and seat. */
  readonly seats: Numbered;
}

export interface Collector {
  readonly onColumns: (columns: readonly ResponseColumn[]) => void;
  readonly onRow: (row: ResponseRow) => void;
  /** Undefined when there was no table. */
  readonly collected: () => Collected | undefined;
}

interface ItemColumn {
  readonly index: number;
  readonly id: string;
  readonly item: Item;
  readonly cells: ReadonlyMap<string, number>;
}

/** Takes in a response table line by line, tells what is wrong in it, and keeps only numbers. */
export function createCollector(
  questionnaire: Questionnaire,
  faults: Faults,
  seatList?: SeatList,
): Collector {
  let table: ReturnType<typeof createTable> | undefined;
  return {
    onColumns(columns) {
      table = createTable(questionnaire, columns, faults, seatList);
    },
    onRow(row) {
      table?.onRow(row);
    },
    collected: () => table?.collected(),
  };
}

function createTable(
  questionnaire: Questionnaire,
  columns: readonly ResponseColumn[],
  faults: Faults,
  seatList: SeatList | undefined,
) {
  const scope = scopeOf(questionnaire, columns);
  const items = itemsOf(questionnaire, scope);
  const byItem = items.map((item) => toItemColumn(item, columns));
  const namesOf = createNameReader(columns, faults);
  const codes = mostCodes(items) > 256 ? growingPairs() : growingBytes();
  const [waveOf, seatOf, sectorOf] = [growingIntegers(), growingIntegers(), growingBytes()];
  const [waves, seats] = [createNumbering(), createNumbering()];
  const placed = createSeatReader(columns, seats, faults, seatList);
  let persons = 0;

  function onRow(row: ResponseRow): void {
    const names = namesOf(row);
    const place = names === undefined ? undefined : placed.placeOf(names, row);
    for (const column of byItem) {
      codes.push(column === undefined ? code.notShown : readAnswer(column, row, faults));
    }
    // With a fault in it a file is read to its end only to find the others.
    if (names === undefined || place === undefined) return;
    waveOf.push(waves.numberOf(`${networkOf(names)}\n${names.round}`));
    seatOf.push(place.seat);
    sectorOf.push(place.sector);
    persons += 1;
  }

  return {
    onRow,
    collected(): Collected {
      placed.fillSectors(seatOf.values(), sectorOf.values(), persons);
      return {
        questionnaire,
        scope,
        items,
        persons,
        codes: codes.values(),
        waveOf: waveOf.values(),
        seatOf: seatOf.values(),
        sectorOf: sectorOf.values(),
        hasSectors: sectorOf.values().some((sector) => sector > 0),
        waves,
        seats,
      };
    },
  };
}

/** A table of exactly the core items was filled in by those who were asked the core. */
function scopeOf(questionnaire: Questionnaire, columns: readonly ResponseColumn[]): Scope {
  const asked = new Set(columns.filter(({ kind }) => kind === 'item').map(({ id }) => id));
  const core = itemsOf(questionnaire, 'core');
  const isCore = core.length === asked.size && core.every(({ id }) => asked.has(id));
  return isCore ? 'core' : 'all';
}

function toItemColumn(item: Item, columns: readonly ResponseColumn[]): ItemColumn | undefined {
  const index = columns.findIndex(({ id }) => id === item.id);
  return index === -1 ? undefined : { index, id: item.id, item, cells: cellsOf(item) };
}

function readAnswer({ index, id, item, cells }: ItemColumn, row: ResponseRow, faults: Faults) {
  const cell = row.cells[index] ?? '';
  const said = cells.get(cell);
  if (said !== undefined) return said;
  faults.add(row.placeOf(index), answerSentence(cell, id, item));
  return code.unanswered;
}
