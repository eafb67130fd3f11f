import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { SignalReading } from '../../../domain/report/read-signals.ts';
import { countActing } from '../../../domain/report/read-signals.ts';
import type { Block, ReportSection } from '../../../files/report/report-document.ts';
import { evidenceSentence } from '../../../sentences/evidence-sentence.ts';
import { toSentence } from '../../../sentences/spoken.ts';
import { numbersOf, wordsOf, type ReportWords } from '../words/words.ts';

type Acting = Extract<SignalReading, { kind: 'acts' }>;

/** Signs of too much or too little in writing, each with what it stands on and what to do. */
export function signs(report: RoundReport, words: ReportWords): ReportSection[] {
  const { report: m, signals } = words;
  const { count } = numbersOf(words);
  const much = countActing(report.signals, 'tooMuch');
  const little = countActing(report.signals, 'tooLittle');
  if (much.said + little.said === 0) return [];
  return [
    {
      key: 'signs',
      beginsPage: false,
      blocks: [
        { kind: 'heading', level: 2, text: { text: m.signsTitle } },
        { kind: 'paragraph', text: { text: m.signsLead } },
        {
          kind: 'paragraph',
          text: {
            text: signals.counts({
              much: count(much.acting),
              muchOf: count(much.said),
              little: count(little.acting),
              littleOf: count(little.said),
            }),
          },
        },
        ...inDirection('tooMuch', report, words),
        ...inDirection('tooLittle', report, words),
      ],
    },
  ];
}

function inDirection(
  direction: 'tooMuch' | 'tooLittle',
  report: RoundReport,
  words: ReportWords,
): Block[] {
  const { signals: m } = words;
  const acting = report.signals.filter(
    (reading): reading is Acting =>
      reading.kind === 'acts' && reading.signal.direction === direction,
  );
  if (acting.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: { text: m[direction] } },
    {
      kind: 'list',
      isOrdered: false,
      items: acting.map(({ signal, evidence }) => ({
        text: wordsOf(signal.title, words),
        notes: [
          ...evidence.map((one) => ({
            text: toSentence(evidenceSentence(one, report.result.mode, words)),
          })),
          wordsOf(signal.advice, words),
        ],
      })),
    },
  ];
}
