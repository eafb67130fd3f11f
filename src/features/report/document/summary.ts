import type { Recommendation } from '../../../domain/report/recommend.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Statement } from '../../../domain/report/statement.ts';
import type { Block, ListItem, ReportSection } from '../../../files/report/report-document.ts';
import { canDrawRadar, drawRadar } from '../figures/radar.ts';
import { itemOfStatement } from '../words/find.ts';
import { findingSentence } from '../../../sentences/finding-sentence.ts';
import { toSentence } from '../../../sentences/spoken.ts';
import { sourceLine } from '../../../sentences/source-line.ts';
import { whyNot } from '../words/lines.ts';
import { stepOf } from '../words/step.ts';
import { numbersOf, read, wordsOf, type ReportWords } from '../words/words.ts';
import type { Numbering } from '../../../paper/numbering.ts';
import { scoredDimensions } from './profile.ts';

/** Two pages: what was found and what it rests on; then what to do, to keep and to talk about. */
export function summary(
  report: RoundReport,
  words: ReportWords,
  numbering: Numbering,
): ReportSection[] {
  const { report: m } = words;
  return [
    {
      key: 'summary',
      beginsPage: false,
      blocks: [
        { kind: 'paragraph', style: 'notice', text: { text: words.results.notCertified } },
        ...(report.network.example
          ? [{ kind: 'paragraph', style: 'notice', text: { text: m.invented } } as const]
          : []),
        { kind: 'paragraph', style: 'lead', text: { text: toSentence(headline(report, words)) } },
        { kind: 'paragraph', text: { text: m.whatItIs } },
        { kind: 'heading', level: 2, text: { text: m.rests } },
        { kind: 'list', isOrdered: false, items: rests(report, words).map(toItem) },
        ...shape(report, words, numbering),
      ],
    },
    {
      key: 'first',
      beginsPage: true,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.firstTitle } },
        ...firstSteps(report, words),
        ...named(m.keepTitle, m.keepLead, report.strongest, (one) => levelLine(one, words)),
        ...named(m.talkTitle, m.talkLead, report.farthestApart.slice(0, 3), (one) =>
          apartLine(one, words),
        ),
      ],
    },
  ];

  function named(
    title: string,
    lead: string,
    statements: readonly Statement[],
    note: (statement: Statement) => string,
  ): Block[] {
    if (statements.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: { text: title } },
      { kind: 'paragraph', text: { text: lead } },
      {
        kind: 'list',
        isOrdered: false,
        items: statements.map((statement) => {
          const { text, language } = wordsOf(itemOfStatement(report, statement).text, words);
          return { text: { text: `${text} (${note(statement)})`, language }, notes: [] };
        }),
      },
    ];
  }
}

function headline({ main, parts }: RoundReport, words: ReportWords): string {
  const finding = main?.findings[0];
  if (main === null || finding === undefined) return words.results.nothingToShow;
  const sentence = findingSentence(finding, main, words);
  return parts.length === 1
    ? sentence
    : words.results.inQuestionnaire({
        title: read(main.questionnaire.title, words),
        finding: sentence,
      });
}

function rests({ result, parts }: RoundReport, words: ReportWords): string[] {
  const { report: m, format } = words;
  const numbers = numbersOf(words);
  const titles = format.list(parts.map((part) => read(part.questionnaire.title, words)));
  const asked = m.restsAsked({ titles });
  if (result.mode === 'consensus') return [m.restsConsensus, asked];
  const { persons, organisations, rate, standing } = result.responseRate;
  return [
    m.restsPersons({ n: numbers.count(persons.handedIn), of: numbers.count(persons.invited) }),
    m.restsOrganisations({
      n: numbers.count(organisations.answered),
      of: numbers.count(organisations.invited),
      percent: numbers.percent(rate ?? 0),
    }),
    ...(standing === 'provisional'
      ? [
          m.provisional({
            percent: numbers.percent(rate ?? 0),
            full: numbers.percent(result.settings.fullRate),
          }),
        ]
      : []),
    m.restsSurvey({ k: numbers.count(result.k) }),
    asked,
  ];
}

/** The shape of the main profile, where it has one. */
function shape(report: RoundReport, words: ReportWords, numbering: Numbering): Block[] {
  const { main, result } = report;
  if (main === null) return [];
  const { results: m } = words;
  const numbers = numbersOf(words);
  const axes = scoredDimensions(main).map(({ dimension, title }) => {
    const value = dimension.figures.kind === 'shown' ? dimension.figures.value.mean : null;
    const reading =
      dimension.figures.kind === 'shown'
        ? numbers.mean(dimension.figures.value.mean)
        : whyNot(dimension.figures.because, report, words);
    return { label: read(title, words), value, reading };
  });
  if (!canDrawRadar(axes)) return [];
  const values = axes.flatMap(({ value }) => value ?? []);
  const { handedIn, invited } = result.responseRate.persons;
  const readings = axes.map(({ label, reading }) =>
    m.reading({ dimension: label, value: reading }),
  );
  return [
    numbering.figure({
      heading: m.inQuestionnaire({
        title: read(main.questionnaire.title, words),
        finding: m.shapeHeading({
          lowest: numbers.mean(Math.min(...values)),
          highest: numbers.mean(Math.max(...values)),
        }),
      }),
      subtitle:
        result.mode === 'consensus'
          ? m.shapeSubtitleConsensus
          : m.shapeSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) }),
      alternative: m.shapeSentence({ readings: readings.join('; ') }),
      drawing: drawRadar(axes),
      source: sourceLine(main, report.result, 'dimensions', words),
    }),
  ];
}

function firstSteps(report: RoundReport, words: ReportWords): Block[] {
  const { report: m } = words;
  const level = numbersOf(words).count(report.target);
  const { first } = report.recommendations;
  if (first.length === 0) {
    return [{ kind: 'paragraph', text: { text: m.nothingFirst({ level }) } }];
  }
  return [
    { kind: 'paragraph', text: { text: m.firstLead({ level }) } },
    { kind: 'list', isOrdered: true, items: first.map((one) => toListItem(one, report, words)) },
  ];
}

function toListItem(
  recommendation: Recommendation,
  report: RoundReport,
  words: ReportWords,
): ListItem {
  const { text, why, source } = stepOf(recommendation, report, words);
  const { report: m } = words;
  return {
    text,
    notes: [
      { text: m.firstWhy({ why: toSentence(why) }) },
      ...(source === '' ? [] : [{ text: m.firstSource({ source: toSentence(source) }) }]),
    ],
  };
}

function levelLine({ level, n, asked }: Statement, words: ReportWords): string {
  const numbers = numbersOf(words);
  return words.report.level({
    level: numbers.median(level ?? 0),
    n: numbers.count(n),
    of: numbers.count(asked),
  });
}

function apartLine({ adMd, n, asked }: Statement, words: ReportWords): string {
  const numbers = numbersOf(words);
  const of = { n: numbers.count(n), of: numbers.count(asked) };
  return adMd === null
    ? words.report.apartUnmeasured(of)
    : words.report.apart({ points: numbers.mean(adMd), ...of });
}

function toItem(text: string): ListItem {
  return { text: { text }, notes: [] };
}
