import { levels } from '../../../domain/questionnaire/level.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import type { ReportPart, RoundReport } from '../../../domain/report/round-report.ts';
import type { DimensionResult, ItemResult } from '../../../domain/score/results.ts';
import type { Cell, Column, ReportTable } from '../../../files/report/report-document.ts';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';
import { whyNot } from '../words/lines.ts';
import { numbersOf, read, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';

/** The columns that tell a statement's figures. */
export function itemColumns({ result }: RoundReport, words: ReportWords): Column[] {
  const { report, results: m, format } = words;
  if (result.mode === 'consensus') {
    return [
      { label: m.statement, width: 6 },
      { label: m.agreedLevel, format: 'whole', width: 1.5 },
      { label: m.note, width: 2 },
    ];
  }
  return [
    { label: m.statement, width: 6.6 },
    { label: m.median, format: 'tenths', width: 1.9 },
    { label: m.mean, format: 'tenths', width: 1.6 },
    { label: report.spread, format: 'tenths', width: 2 },
    { label: report.levelsGiven, format: 'whole', width: 1.7 },
    ...levels.map((level): Column => ({
      label: format.number(level),
      format: 'whole',
      width: 0.8,
    })),
    { label: m.dontKnow, format: 'whole', width: 1.6 },
    { label: m.notApplicable, format: 'whole', width: 2.6 },
    { label: m.preferNotToSay, format: 'whole', width: 1.7 },
    { label: m.unanswered, format: 'whole', width: 1.5 },
    { label: m.note, width: 2 },
  ];
}

/** A table for each dimension of a questionnaire, every statement in it. */
export function dimensionTables(
  part: ReportPart,
  report: RoundReport,
  words: ReportWords,
): ReportTable[] {
  const { questionnaire, result } = part;
  return result.dimensions.map((dimension) => ({
    caption: words.results.tableCaption({
      title: read(questionnaire.title, words),
      about: read(dimensionOf(questionnaire, dimension.id).title, words),
    }),
    columns: itemColumns(report, words),
    rows: itemRows(part, dimension, report, words),
  }));
}

/** A dimension's statements, one to a row; nothing at all of what is kept back but why. */
export function itemRows(
  part: ReportPart,
  dimension: DimensionResult,
  report: RoundReport,
  words: ReportWords,
): Cell[][] {
  return dimension.items.map((item) => {
    const statement = said(wordsOf(itemOf(part.questionnaire, item.id).text, words));
    return [statement, ...figuresOf(item, part, report, words)];
  });
}

function figuresOf(
  item: ItemResult,
  part: ReportPart,
  report: RoundReport,
  words: ReportWords,
): Cell[] {
  const cell = cellsFor(words.format);
  const { figures, options, counts } = item;
  const shown = figures.kind === 'shown' ? figures.value : null;
  const note = noteOf(item, part, report, words);
  if (report.result.mode === 'consensus') return [cell.median(shown?.median ?? null), note];
  const isHidden = shown === null && options?.kind !== 'shown';
  const isKnown = isKnownEnough(item, report.result.settings);
  const { n, dontKnow, notApplicable, preferNotToSay, unanswered } = counts;
  const people = [dontKnow, notApplicable, preferNotToSay, unanswered];
  return [
    isKnown ? cell.median(shown?.median ?? null) : empty,
    isKnown ? cell.mean(shown?.mean ?? null) : empty,
    cell.mean(shown?.adMd ?? null),
    isHidden ? empty : cell.count(n),
    ...levels.map((level) => cell.count(shown?.distribution?.[level - 1] ?? null)),
    ...people.map((count) => (isHidden ? empty : cell.count(count))),
    note,
  ];
}

function noteOf(
  result: ItemResult,
  { questionnaire }: ReportPart,
  report: RoundReport,
  words: ReportWords,
): Cell {
  const { results: m } = words;
  const item = itemOf(questionnaire, result.id);
  const { figures, options } = result;
  if (item.kind === 'category' && options?.kind === 'shown') {
    return said(chosen(item, options.value, words));
  }
  if (figures.kind === 'hidden') {
    const because = options?.kind === 'hidden' ? options.because : figures.because;
    return keptBack(whyNot(because, report, words));
  }
  if (!isKnownEnough(result, report.result.settings)) {
    return keptBack(whyNot('notKnownEnough', report, words));
  }
  if (figures.value.hasMinorityView) return said(m.minorityView);
  if (figures.value.isSplit) return said(m.twoCamps);
  return item.kind === 'level' && item.reverse === true && isScored(questionnaire, item)
    ? said(m.reversed)
    : empty;
}

function isScored(questionnaire: ReportPart['questionnaire'], item: Item): boolean {
  return questionnaire.dimensions.some(({ scored, items }) => scored && items.includes(item));
}

function chosen(
  item: Extract<Item, { kind: 'category' }>,
  counts: Readonly<Record<string, number>>,
  words: ReportWords,
): string {
  const { count } = numbersOf(words);
  return item.options
    .filter(({ key }) => (counts[key] ?? 0) > 0)
    .map(({ key, label }) => `${read(label, words)}: ${count(counts[key] ?? 0)}`)
    .join('; ');
}
