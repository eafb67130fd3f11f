import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import type { ContentHash } from '../../../../domain/kernel/content-hash.ts';
import type { DimensionId } from '../../../../domain/kernel/ids.ts';

/** By name, or by a dimension; which end comes first. */
export interface Sorting {
  readonly by: 'name' | DimensionId;
  readonly isDescending: boolean;
}

export const byName: Sorting = { by: 'name', isDescending: false };

/** The next way when a column's button is pressed: its first way, then the other. */
export function nextSorting(before: Sorting, by: Sorting['by']): Sorting {
  if (before.by === by) return { by, isDescending: !before.isDescending };
  return { by, isDescending: by !== 'name' };
}

/** Networks without a figure come last, whichever end comes first; equal ones go by name. */
export function sortRows(
  rows: readonly ComparedRow[],
  { by, isDescending }: Sorting,
  nameOf: (key: ContentHash) => string,
  collator: Intl.Collator,
): ComparedRow[] {
  const sign = isDescending ? -1 : 1;
  const named = rows.map((row) => ({ row, name: nameOf(row.key), value: valueIn(row, by) }));
  return named
    .toSorted((a, b) => {
      const names = collator.compare(a.name, b.name);
      if (by === 'name') return sign * names;
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || names;
      }
      return sign * (a.value - b.value) || names;
    })
    .map(({ row }) => row);
}

function valueIn({ means }: ComparedRow, by: Sorting['by']): number | null {
  const mean = by === 'name' ? undefined : means.get(by);
  return mean?.kind === 'shown' ? mean.value : null;
}
