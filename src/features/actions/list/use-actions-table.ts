import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import type { Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';

/** The actions as rows for files; days as ISO 8601, which every spreadsheet reads as a day. */
export function useActionsTable(
  { seats }: Network,
  actions: readonly Action[],
  rounds: readonly Round[],
): FigureTable {
  const m = useMessages('actions');
  const names = seatNames(seats, useLanguage());
  const { text, owner, due, state, round, added, done, note } = m.columns;
  return {
    columns: [text, owner, due, state, round, added, done, note].map((label) => ({ label })),
    rows: actions.map((action) => [
      action.text,
      action.owner === null ? null : (names.get(action.owner) ?? m.seatGone),
      action.due,
      m.states[action.state],
      rounds.find(({ id }) => id === action.roundId)?.label ?? null,
      action.addedOn,
      action.doneOn,
      action.note,
    ]),
  };
}
