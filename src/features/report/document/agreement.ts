import type { Field } from '../../../domain/report/field.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Statement } from '../../../domain/report/statement.ts';
import type { Block, ReportSection, ReportTable } from '../../../files/report/report-document.ts';
import { drawPlane } from '../figures/plane.ts';
import { itemOfStatement, questionnaireOf } from '../words/find.ts';
import { fieldName } from '../words/step.ts';
import { numbersOf, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, empty, said } from '../../../paper/cells.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** Level beside agreement: four fields, and the statements on which answers lie farthest apart. */
export function agreement(
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): ReportSection[] {
  if (report.result.mode === 'consensus') return [];
  const { report: m } = words;
  const statements = report.parts.flatMap((part) => part.statements);
  if (statements.length === 0) return [];
  const apart = report.farthestApart;
  return [
    {
      key: 'agreement',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.agreementTitle } },
        { kind: 'paragraph', text: { text: m.agreementLead } },
        figure(statements, report, words, numbering),
        apart.length === 0
          ? { kind: 'paragraph', text: { text: m.allAgree } }
          : numbering.table(apartTable(apart, report, words)),
      ],
    },
  ];
}

function figure(
  statements: readonly Statement[],
  { result, target }: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): Block {
  const { report: m } = words;
  const numbers = numbersOf(words);
  const drawn = statements.flatMap(({ level, adMd, field }) =>
    level === null || adMd === null || field === null ? [] : [{ level, apart: adMd, field }],
  );
  const count = (wanted: Field) =>
    numbers.count(drawn.filter(({ field }) => field === wanted).length);
  const fields = ['act', 'talk', 'keep', 'findWhoIsLeftOut'] as const;
  const counts = fields.map((field) => {
    return m.fieldCount({ field: fieldName(field, words), n: count(field) });
  });
  const { handedIn, invited } = result.responseRate.persons;
  const total = result.outcome.kind === 'figures' ? statements.length : 0;
  return numbering.figure({
    heading: m.agreementHeading({
      act: count('act'),
      talk: count('talk'),
      keep: count('keep'),
      findWho: count('findWhoIsLeftOut'),
    }),
    subtitle: m.agreementSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) }),
    alternative: m.agreementAlternative({ counts: counts.join('; ') }),
    drawing: drawPlane(
      drawn,
      { target, agreement: result.settings.agreementLimit },
      {
        act: fieldName('act', words),
        talk: fieldName('talk', words),
        keep: fieldName('keep', words),
        findWho: fieldName('findWhoIsLeftOut', words),
        levelAxis: m.levelAxis,
        spreadAxis: m.spreadAxis,
      },
    ),
    source: m.agreementSource({ n: numbers.count(drawn.length), of: numbers.count(total) }),
  });
}

function apartTable(
  statements: readonly Statement[],
  report: RoundReport,
  words: ReportWords,
): ReportTable {
  const { report: m, results } = words;
  const cell = cellsFor(words.format);
  return {
    caption: m.apartTable,
    columns: [
      { label: results.statement, width: 5 },
      { label: m.questionnaire, width: 2 },
      { label: results.median, format: 'tenths', width: 1.2 },
      { label: m.spread, format: 'tenths', width: 1.4 },
      { label: m.persons, format: 'whole', width: 1.2 },
      { label: m.asked, format: 'whole', width: 1.2 },
      { label: results.note, width: 1.6 },
    ],
    rows: statements.map((statement) => [
      said(wordsOf(itemOfStatement(report, statement).text, words)),
      said(wordsOf(questionnaireOf(report, statement.questionnaireId).title, words)),
      cell.median(statement.level),
      cell.mean(statement.adMd),
      cell.count(statement.n),
      cell.count(statement.asked),
      statement.isSplit ? said(results.twoCamps) : empty,
    ]),
  };
}
