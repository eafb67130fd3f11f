import { answerSentence, canBeAnswer, cellsOf } from './answer-cell.ts';
import { createNameReader, type ResponseRow } from './check-names.ts';
import type { Faults } from './faults.ts';
import type { ResponseColumn } from './response-columns.ts';

export interface AnswerCheck {
  readonly columns: readonly ResponseColumn[];
  /** Whether every cell of a line can be what its column says; what cannot has been told. */
  readonly isWell: (row: ResponseRow) => boolean;
}

/** Checks lines that are not scored, as strictly as it is known what was asked. */
export function createAnswerCheck(columns: readonly ResponseColumn[], faults: Faults): AnswerCheck {
  const namesOf = createNameReader(columns, faults);
  const answers = columns.flatMap((column, index) => {
    if (column.kind === 'name') return [];
    const known = column.item && cellsOf(column.item);
    const isAnswer = known === undefined ? canBeAnswer : (cell: string) => known.has(cell);
    return [{ index, id: column.id, item: column.item, isAnswer }];
  });
  return {
    columns,
    isWell(row) {
      let isWell = namesOf(row) !== undefined;
      for (const { index, id, item, isAnswer } of answers) {
        const cell = row.cells[index] ?? '';
        if (isAnswer(cell)) continue;
        isWell = false;
        faults.add(row.placeOf(index), answerSentence(cell, id, item));
      }
      return isWell;
    },
  };
}
