import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import type { ItemAmong } from '../../../domain/comparison/items-among.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';

interface StatementRows {
  readonly statement: string;
  readonly rows: readonly { readonly name: string; readonly item: ItemAmong }[];
}

/** A row for each statement and country: how many networks at each level, and without a figure. */
export function useInsightTable(statements: readonly StatementRows[]): FigureTable {
  const m = useMessages('national');
  return {
    columns: [
      { label: m.statement },
      { label: m.country },
      ...levels.map((level) => ({ label: m.level({ level }), decimals: 0 })),
      { label: m.without, decimals: 0 },
    ],
    rows: statements.flatMap(({ statement, rows }) =>
      rows.map(({ name, item }) => [statement, name, ...item.atLevel, item.of - item.networks]),
    ),
  };
}
