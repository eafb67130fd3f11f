import type { Language } from '../../domain/questionnaire/text.ts';
import { missingValues } from './missing.ts';
import { labelIn, type ItemVariable, type Variable } from './variable.ts';
import type { DataTable } from './write-csv.ts';

/** What every column is, for any program: the same for each round that asks the same. */
export function codebook(
  others: readonly Variable[],
  items: readonly ItemVariable[],
  language: Language | null,
): DataTable {
  const missing = missingValues.map(({ value }) => value).join(' ');
  return {
    columns: [
      'name',
      'questionnaire',
      'version',
      'dimension',
      'item',
      'type',
      'values',
      'missing',
      'label',
    ],
    rows: [
      ...others.map(({ name, type, label }) => [
        name,
        '',
        '',
        '',
        '',
        type,
        '',
        '',
        labelIn(label, language, name),
      ]),
      ...items.map(({ name, type, label, values, questionnaire, dimension, item }) => [
        name,
        questionnaire.id,
        questionnaire.version,
        dimension.id,
        item.id,
        type,
        values.map(({ value }) => value).join(' '),
        missing,
        labelIn(label, language, item.id),
      ]),
    ],
  };
}

/** Columns and values in one language and no other; what is not translated goes by its code. */
export function labelTable(
  people: readonly Variable[],
  items: readonly ItemVariable[],
  language: Language,
): DataTable {
  const rowsOf = ({ name, label, values, hasMissing }: Variable) => [
    [name, '', labelIn(label, language, name)],
    ...[...values, ...(hasMissing ? missingValues : [])].map(({ value, label: meaning }) => [
      name,
      value,
      labelIn(meaning, language, String(value)),
    ]),
  ];
  return {
    columns: ['name', 'value', 'label'],
    rows: [...people, ...items].flatMap(rowsOf),
  };
}
