import type { DataCell, DataTable } from '../../../files/data-set/write-csv.ts';
import type { Material } from './material.ts';

/** A table for statistics with what its columns are. */
export interface NamedTable {
  readonly name: string;
  readonly table: DataTable;
}

/**
 * The comparison for statistics, in full precision: one row for each network, for each network and
 * dimension, and for each network and statement, and what every column means. What is kept back is
 * empty, with the reason beside it; networks are called as on screen.
 */
export function toData(material: Material): NamedTable[] {
  const tables = [networks(material), dimensions(material), statements(material)];
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map(({ column, type, label }): DataCell[] => [name, column, type, label]),
  );
  return [
    ...tables.map(({ name, columns, rows: own }) => ({
      name,
      table: { columns: columns.map(({ column }) => column), rows: own },
    })),
    { name: 'codebook', table: { columns: ['table', 'column', 'type', 'label'], rows } },
  ];
}

interface Described {
  readonly name: string;
  readonly columns: readonly {
    readonly column: string;
    readonly type: 'text' | 'number' | 'day';
    readonly label: string;
  }[];
  readonly rows: readonly (readonly DataCell[])[];
}

const network = { column: 'network', type: 'text', label: 'What the network is called' } as const;
const why = {
  column: 'kept_back',
  type: 'text',
  label: 'Why there is no figure; empty where there is one',
} as const;

function networks({ rows, callOf, compared, tellCountry }: Material): Described {
  const conditions = [
    ...new Set(rows.flatMap(({ summary }) => Object.keys(summary.context?.conditions ?? {}))),
  ].toSorted();
  const categories = [
    ...new Set(rows.flatMap(({ summary }) => Object.keys(summary.context?.categories ?? {}))),
  ].toSorted();
  const column = (id: string) => id.replaceAll('-', '_');
  return {
    name: 'networks',
    columns: [
      network,
      {
        column: 'country',
        type: 'text',
        label:
          'ISO 3166-1 alpha-2; X.. where invented; other: one of those with fewer than five networks, where these are not called by name',
      },
      { column: 'organisations', type: 'number', label: 'Organisations invited' },
      { column: 'since', type: 'number', label: 'Year in which the network began' },
      { column: 'closed_on', type: 'day', label: 'When its latest round was closed' },
      { column: 'mode', type: 'text', label: 'survey: alone; consensus: agreed in a meeting' },
      { column: 'response_rate', type: 'number', label: 'Share of organisations that answered' },
      { column: 'provisional', type: 'number', label: '1 where the rate is below 0.65' },
      { column: 'questionnaire', type: 'text', label: 'Id of the questionnaire' },
      { column: 'version', type: 'text', label: 'Its version' },
      { column: 'method', type: 'text', label: 'Version of the method' },
      ...conditions.map((id) => ({
        column: column(id),
        type: 'number' as const,
        label: `Condition ${id}, 1 to 5; empty where not judged`,
      })),
      ...categories.map((id) => ({
        column: column(id),
        type: 'text' as const,
        label: `Category ${id}; empty where not judged`,
      })),
    ],
    rows: rows.map(({ key, summary, answered, isProvisional }) => [
      callOf(key),
      tellCountry(summary.network.country) ?? 'other',
      summary.network.organisations,
      summary.network.since,
      summary.round.closedOn,
      compared.mode,
      summary.responseRate?.rate ?? null,
      isProvisional ? 1 : 0,
      answered.id,
      answered.version,
      summary.method,
      ...conditions.map((id) => byId(summary.context?.conditions, id)?.level ?? null),
      ...categories.map((id) => byId(summary.context?.categories, id)?.option ?? null),
    ]),
  };
}

function dimensions({ rows, callOf, compared }: Material): Described {
  return {
    name: 'dimensions',
    columns: [
      network,
      { column: 'dimension', type: 'text', label: 'Id of the dimension' },
      { column: 'mean', type: 'number', label: 'Mean, 1 to 5' },
      { column: 'n', type: 'number', label: 'Persons behind it; 1 in a meeting' },
      { column: 'low', type: 'number', label: 'Lower end of its interval; empty without' },
      { column: 'high', type: 'number', label: 'Upper end of its interval; empty without' },
      why,
    ],
    rows: rows.flatMap(({ key, means }) =>
      compared.dimensions.map(({ id }): DataCell[] => {
        const mean = means.get(id);
        if (mean?.kind !== 'shown') {
          return [callOf(key), id, null, null, null, null, mean?.because ?? ''];
        }
        const { interval } = mean;
        const ends = interval.kind === 'interval' ? [interval.low, interval.high] : [null, null];
        return [callOf(key), id, mean.value, mean.n, ...ends, ''];
      }),
    ),
  };
}

function statements({ rows, callOf, compared }: Material): Described {
  const shared = new Set(compared.dimensions.flatMap(({ items }) => items));
  return {
    name: 'statements',
    columns: [
      network,
      { column: 'item', type: 'text', label: 'Id of the statement' },
      { column: 'median', type: 'number', label: 'Median, 1 to 5; 5 is the favourable end' },
      { column: 'mean', type: 'number', label: 'Mean, 1 to 5; 5 is the favourable end' },
      { column: 'spread', type: 'number', label: 'Mean distance from the median' },
      { column: 'n', type: 'number', label: 'Persons who rated it; 1 in a meeting' },
      { column: 'asked', type: 'number', label: 'Persons to whom it was put' },
      { column: 'dont_know', type: 'number', label: 'Share who do not know' },
      why,
    ],
    rows: rows.flatMap(({ key, answered }) =>
      answered.dimensions
        .flatMap(({ items }) => items)
        .filter(({ id }) => shared.has(id))
        .map(({ id, n, asked, dontKnowShare, figures }): DataCell[] => {
          const shown = figures.kind === 'shown' ? figures.value : null;
          return [
            callOf(key),
            id,
            shown?.median ?? null,
            shown?.mean ?? null,
            shown?.adMd ?? null,
            n,
            asked,
            dontKnowShare,
            figures.kind === 'hidden' ? figures.because : '',
          ];
        }),
    ),
  };
}

function byId<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record?.[id];
}
