import { levels } from '../../domain/questionnaire/level.ts';
import type {
  DimensionResult,
  ItemResult,
  QuestionnaireResult,
  WhyNot,
} from '../../domain/score/results.ts';
import { toName, type Variable } from './variable.ts';
import type { DataCell, DataTable } from './write-csv.ts';

const text = (name: string, en: string): Variable => toVariable(name, 'text', en);
const whole = (name: string, en: string): Variable => toVariable(name, 'whole', en);
const decimal = (name: string, en: string): Variable => toVariable(name, 'decimal', en);

/** Every column of the figures, with what it holds. */
export const figureVariables: readonly Variable[] = [
  text('questionnaire', 'Questionnaire'),
  text('version', 'Version of the questionnaire'),
  text('dimension', 'Dimension'),
  text('item', 'Statement; empty for a dimension as a whole'),
  whole('asked', 'Persons who handed in'),
  whole('n', 'Persons behind the figure'),
  decimal('mean', 'Mean; of organisations for a dimension, of persons for a statement'),
  decimal('median', 'Median'),
  whole('stage', 'Stage of the dimension'),
  decimal('low', '95% interval of the mean, from'),
  decimal('high', '95% interval of the mean, to'),
  decimal('ad_md', 'Mean distance from the median, in points of the scale'),
  decimal('dont_know_share', 'Don’t knows, divided by levels given and don’t knows together'),
  ...levels.map((level) => whole(`level_${level}`, `Persons at level ${level}`)),
  whole('dont_know', 'Persons who do not know'),
  whole('not_applicable', 'Persons to whom it does not apply'),
  whole('prefer_not_to_say', 'Persons who prefer not to say'),
  whole('unanswered', 'Persons who left it open'),
  text('suppressed', 'Why the figure is kept back; empty where it is shown'),
];

/**
 * A round's figures after disclosure control, in full precision: a line for each dimension and each
 * statement. What is kept back is empty, with the reason at the end of its line.
 */
export function figureTable(results: readonly QuestionnaireResult[]): DataTable {
  return {
    columns: figureVariables.map(({ name }) => name),
    rows: results.flatMap((result) =>
      result.dimensions.flatMap((dimension) => [
        ...(dimension.scored ? [dimensionRow(result, dimension)] : []),
        ...dimension.items.map((item) => itemRow(result, dimension, item)),
      ]),
    ),
  };
}

function dimensionRow(
  { id, version, asked }: QuestionnaireResult,
  { id: dimension, figures, n, dontKnowShare }: DimensionResult,
): DataCell[] {
  const shown = figures.kind === 'shown' ? figures.value : null;
  const interval = shown?.interval.kind === 'interval' ? shown.interval : null;
  return [
    id,
    version,
    dimension,
    '',
    asked,
    shown === null ? null : n,
    shown?.mean ?? null,
    null,
    shown?.stage ?? null,
    interval?.low ?? null,
    interval?.high ?? null,
    shown?.adMd ?? null,
    dontKnowShare,
    ...levels.map((level) => shown?.distribution?.[level - 1] ?? null),
    null,
    null,
    null,
    null,
    figures.kind === 'hidden' ? figures.because : '',
  ];
}

function itemRow(
  { id, version }: QuestionnaireResult,
  dimension: DimensionResult,
  { id: item, counts, dontKnowShare, figures, options }: ItemResult,
): DataCell[] {
  const shown = figures.kind === 'shown' ? figures.value : null;
  const isHidden = shown === null && options?.kind !== 'shown';
  const people = (count: number) => (isHidden ? null : count);
  return [
    id,
    version,
    dimension.id,
    toName(item),
    counts.asked,
    people(counts.n),
    shown?.mean ?? null,
    shown?.median ?? null,
    null,
    null,
    null,
    shown?.adMd ?? null,
    isHidden ? null : dontKnowShare,
    ...levels.map((level) => shown?.distribution?.[level - 1] ?? null),
    people(counts.dontKnow),
    people(counts.notApplicable),
    people(counts.preferNotToSay),
    people(counts.unanswered),
    reason(figures.kind === 'hidden' ? figures.because : null, isHidden),
  ];
}

function reason(because: WhyNot | null, isHidden: boolean): string {
  return isHidden ? (because ?? '') : '';
}

function toVariable(name: string, type: Variable['type'], en: string): Variable {
  return { name, type, label: { en }, values: [], hasMissing: false };
}
