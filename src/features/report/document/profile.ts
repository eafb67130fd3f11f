import type { Text } from '../../../domain/questionnaire/text.ts';
import type { ReportPart, RoundReport } from '../../../domain/report/round-report.ts';
import type { DimensionResult } from '../../../domain/score/results.ts';
import type { Block, ReportSection, ReportTable } from '../../../files/report/report-document.ts';
import { drawStrip } from '../figures/strip.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { findingSentence } from '../../../sentences/finding-sentence.ts';
import { toSentence } from '../../../sentences/spoken.ts';
import { sourceLine } from '../../../sentences/source-line.ts';
import { whyNot } from '../words/lines.ts';
import { numbersOf, read, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';
import { dimensionTables } from './items-table.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** One questionnaire: what was found, where its dimensions stand, and the same in numbers. */
export function profile(
  part: ReportPart,
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
  beginsPage: boolean,
): ReportSection {
  const { questionnaire } = part;
  const [headline, ...others] = part.findings;
  return {
    key: `profile-${questionnaire.id}`,
    beginsPage,
    blocks: [
      { kind: 'heading', level: 2, text: wordsOf(questionnaire.title, words) },
      ...(headline === undefined
        ? []
        : [
            {
              kind: 'paragraph',
              style: 'lead',
              text: { text: toSentence(findingSentence(headline, part, words)) },
            } as const,
          ]),
      ...howToRead(part, words),
      ...others
        .filter((finding) => finding.kind === 'notKnownEnough')
        .map((finding): Block => {
          return { kind: 'paragraph', text: { text: findingSentence(finding, part, words) } };
        }),
      ...strip(part, report, words, numbering),
      ...(scoredDimensions(part).length > 0
        ? [numbering.table(dimensionsTable(part, report, words))]
        : // Without a mean, the statements are all there is to show.
          dimensionTables(part, report, words).map(numbering.table)),
    ],
  };
}

/** The dimensions that have a mean by their nature, with their titles. */
export function scoredDimensions({
  result,
  questionnaire,
}: ReportPart): { readonly dimension: DimensionResult; readonly title: Text }[] {
  return result.dimensions
    .filter(({ scored }) => scored)
    .map((dimension) => ({ dimension, title: dimensionOf(questionnaire, dimension.id).title }));
}

function howToRead({ result }: ReportPart, { results: m }: ReportWords): Block[] {
  const text = {
    maturity: null,
    trust: m.readTrust,
    balance: m.readBalance,
    national: m.readNational,
    context: m.readContext,
    situation: m.readSituation,
  }[result.purpose];
  return text === null ? [] : [{ kind: 'paragraph', text: { text } }];
}

function strip(
  part: ReportPart,
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): Block[] {
  const { results: m } = words;
  const numbers = numbersOf(words);
  const isConsensus = report.result.mode === 'consensus';
  const lines = scoredDimensions(part).map(({ dimension, title }) => {
    const figures = dimension.figures.kind === 'shown' ? dimension.figures.value : null;
    const agreed = dimension.items.filter((item) => item.figures.kind === 'shown').length;
    return {
      label: read(title, words),
      note: isConsensus
        ? m.statementsNote({
            n: numbers.count(agreed),
            of: numbers.count(dimension.items.length),
          })
        : m.personsNote({ n: numbers.count(dimension.n), of: numbers.count(part.result.asked) }),
      value: figures?.mean ?? null,
      reading:
        dimension.figures.kind === 'shown'
          ? numbers.mean(dimension.figures.value.mean)
          : whyNot(dimension.figures.because, report, words),
      distribution: figures?.distribution ?? null,
      interval: figures?.interval ?? ({ kind: 'none' } as const),
    };
  });
  if (lines.length === 0) return [];
  const { handedIn, invited } = report.result.responseRate.persons;
  const { levelNames } = part.questionnaire;
  const hasMargin = lines.some(({ interval }) => interval.kind === 'interval');
  const source = sourceLine(part, report.result, 'dimensions', words);
  return [
    numbering.figure({
      heading: stripHeading(lines, part, report, words),
      subtitle: isConsensus
        ? m.stripSubtitleConsensus
        : m.stripSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) }),
      alternative: m.shapeSentence({
        readings: lines
          .map(({ label, reading }) => m.reading({ dimension: label, value: reading }))
          .join('; '),
      }),
      drawing: drawStrip(
        lines,
        part.result.purpose === 'context'
          ? null
          : { low: read(levelNames[0], words), high: read(levelNames[4], words) },
      ),
      source: hasMargin ? `${m.intervalLegend} ${source}` : source,
    }),
  ];
}

function stripHeading(
  lines: readonly { readonly value: number | null }[],
  { result }: ReportPart,
  { target }: RoundReport,
  words: ReportWords,
): string {
  const { results: m, format } = words;
  const numbers = numbersOf(words);
  if (result.purpose === 'context') return m.stripHeadingContext;
  const values = lines.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return m.nothingToShow;
  // As displayed: a mean of 3.96 is read as 4.0.
  const reached = values.filter((value) => Math.floor(value * 10 + 0.5 + 1e-9) >= target * 10);
  return m.stripHeading({
    reached: reached.length,
    n: format.number(reached.length),
    of: format.number(values.length),
    level: numbers.count(target),
  });
}

/** The dimensions in numbers; a cell that is kept back says why. */
export function dimensionsTable(
  part: ReportPart,
  report: RoundReport,
  words: ReportWords,
): ReportTable {
  const { results: m, report: own } = words;
  const cell = cellsFor(words.format);
  const isSurvey = report.result.mode === 'survey';
  const hasStage = scoredDimensions(part).some(
    ({ dimension: { figures } }) => figures.kind === 'shown' && figures.value.stage !== null,
  );
  return {
    caption: own.profileTable({ title: read(part.questionnaire.title, words) }),
    columns: [
      { label: m.dimension, width: 3 },
      { label: m.mean, format: 'tenths' },
      ...(hasStage ? [{ label: m.stage, format: 'whole' } as const] : []),
      ...(isSurvey
        ? [
            { label: own.marginFrom, format: 'tenths' } as const,
            { label: own.marginTo, format: 'tenths' } as const,
            { label: own.spread, format: 'tenths', width: 1.6 } as const,
            { label: own.organisations, format: 'whole', width: 1.8 } as const,
            { label: own.persons, format: 'whole', width: 1.2 } as const,
            { label: own.asked, format: 'whole' } as const,
            { label: own.dontKnowShare, format: 'percent' } as const,
          ]
        : []),
    ],
    rows: scoredDimensions(part).map(({ dimension, title }) => {
      const { figures, dontKnowShare, n } = dimension;
      const shown = figures.kind === 'shown' ? figures.value : null;
      const margin = shown?.interval.kind === 'interval' ? shown.interval : null;
      const first =
        figures.kind === 'shown' ? null : keptBack(whyNot(figures.because, report, words));
      return [
        said(wordsOf(title, words)),
        first ?? cell.mean(shown?.mean ?? null),
        ...(hasStage ? [cell.count(shown?.stage ?? null)] : []),
        ...(isSurvey
          ? [
              cell.mean(margin?.low ?? null),
              cell.mean(margin?.high ?? null),
              cell.mean(shown?.adMd ?? null),
              cell.count(shown?.organisations ?? null),
              shown === null ? empty : cell.count(n),
              cell.count(part.result.asked),
              cell.percent(dontKnowShare),
            ]
          : []),
      ];
    }),
  };
}
