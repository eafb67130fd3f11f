import { settingsOf } from '../../../domain/network/chosen-settings.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import type { MethodSettings, SettingKey } from '../../../domain/network/method-settings.ts';
import { defaultK } from '../../../domain/network/round.ts';
import { isShare } from '../../../domain/network/setting-bounds.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Cell, ReportSection, ReportTable } from '../../../files/report/report-document.ts';
import { numbersOf, wordsOf, type ReportWords } from '../words/words.ts';
import { cellsFor, said } from '../../../paper/cells.ts';
import type { ReportSource } from './choose.ts';
import type { Numbering } from '../../../paper/numbering.ts';

/** Numbers of our own that act in any round of this kind, in the order in which they act. */
const ownChoices: readonly SettingKey[] = [
  'weighting',
  'notKnownShare',
  'stageShare',
  'agreementLimit',
  'campShare',
  'lowestRate',
  'fullRate',
  'smallGroup',
];

/** The last page: how it was made, on how many answers, and every choice of ours that acted. */
export function method(
  { report, made }: ReportSource,
  words: ReportWords,
  numbering: Numbering,
): ReportSection {
  const { report: m, format } = words;
  const isSurvey = report.result.mode === 'survey';
  const k = format.number(report.result.k);
  const paragraphs = [
    isSurvey ? m.methodMeans : m.methodConsensus,
    m.methodMissing,
    ...(isSurvey ? [m.methodProtection({ k })] : []),
    m.methodNoTotal,
    ...(words.language === 'en' ? [] : [m.translated]),
  ];
  return {
    key: 'method',
    beginsPage: true,
    blocks: [
      { kind: 'heading', level: 2, text: { text: m.methodTitle } },
      ...paragraphs.map((text) => ({ kind: 'paragraph', text: { text } }) as const),
      numbering.table(answersTable(report, words)),
      { kind: 'paragraph', text: { text: m.choicesLead } },
      numbering.table(choicesTable(report, words)),
      {
        kind: 'paragraph',
        style: 'small',
        text: { text: m.made({ version: made.version, day: format.day(made.day) }) },
      },
      { kind: 'paragraph', style: 'notice', text: { text: words.results.notCertified } },
    ],
  };
}

/** Persons by questionnaire: how many answered, of how many, and how much can be shown. */
export function answersTable(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m } = words;
  const cell = cellsFor(words.format);
  return {
    caption: m.methodMissingTable,
    columns: [
      { label: m.questionnaire, width: 3 },
      { label: m.version, width: 1.2 },
      { label: m.persons, format: 'whole' },
      { label: m.asked, format: 'whole' },
      { label: m.hiddenItems, format: 'whole', width: 1.3 },
      { label: m.statementsShown, format: 'whole', width: 1.6 },
    ],
    rows: report.parts.map(({ questionnaire, result }) => {
      const items = result.dimensions.flatMap((dimension) => dimension.items);
      const shown = items.filter(
        ({ figures, options }) => figures.kind === 'shown' || options?.kind === 'shown',
      );
      return [
        said(wordsOf(questionnaire.title, words)),
        said(result.version),
        cell.count(result.n),
        cell.count(result.asked),
        cell.count(items.length),
        cell.count(shown.length),
      ];
    }),
  };
}

function choicesTable(report: RoundReport, words: ReportWords): ReportTable {
  const { report: m, choices } = words;
  const { round, result, network, before } = report;
  const acting = settingsOf(round);
  const keys: SettingKey[] = [
    ...ownChoices.filter((key) => result.mode === 'survey' || key === 'stageShare'),
    network.startUp ? 'targetLevelStartUp' : 'targetLevel',
    'unknownShortfall',
    'mostActions',
    ...(before === null ? [] : (['largeChange'] as const)),
  ];
  const cell = (key: SettingKey, settings: MethodSettings) => valueOf(key, settings, words);
  const { count } = cellsFor(words.format);
  return {
    caption: m.choicesTable,
    columns: [
      { label: m.choice, width: 4 },
      { label: m.value, width: 2 },
      { label: m.method, width: 2 },
    ],
    rows: [
      ...(result.mode === 'survey' ? [[said(m.k), count(result.k), count(defaultK)]] : []),
      ...keys.map((key) => [
        said(choices.names[key]),
        cell(key, acting),
        cell(key, defaultSettings),
      ]),
    ],
  };
}

function valueOf(key: SettingKey, settings: MethodSettings, words: ReportWords): Cell {
  if (key === 'weighting') return said(words.choices.weightings[settings.weighting]);
  const value = settings[key];
  const { percent } = numbersOf(words);
  const decimals = [0, 1].find((one) => Number.isInteger(value * 10 ** one)) ?? 2;
  const text = isShare(key) ? percent(value) : words.format.number(value, decimals);
  return { kind: 'number', value, text };
}
