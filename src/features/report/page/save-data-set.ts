import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { responsesThatCount } from '../../../domain/score/score-round.ts';
import type { ReportSource } from '../document/choose.ts';
import type { KeptRound } from '../gather-report.ts';
import type { ReportWords } from '../words/words.ts';

interface ToSave {
  readonly source: ReportSource;
  readonly kept: KeptRound;
  readonly words: ReportWords;
  /** Single answers, too: of a survey only where everybody agreed. */
  readonly withAnswers: boolean;
  readonly decimalMark: '.' | ',';
}

/** Writes the chosen questionnaires as a data set and hands it over; gives the file's name. */
export async function saveDataSet(toSave: ToSave): Promise<string> {
  const { source, kept, words, withAnswers, decimalMark } = toSave;
  const { report, choice } = source;
  const { writeDataSet } = await import('../../../files/data-set/write-data-set.ts');
  const parts = report.parts.filter(({ questionnaire }) =>
    choice.questionnaires.includes(questionnaire.id),
  );
  const { report: m } = words;
  const bytes = await writeDataSet({
    asked: parts.map(({ questionnaire, result }) => ({ questionnaire, scope: result.scope })),
    results: parts.map(({ result }) => result),
    answers: withAnswers ? responsesThatCount(kept.round, kept.responses) : null,
    readMe: [
      `${report.network.name}: ${report.round.label}`,
      words.results.notCertified,
      withAnswers ? m.dataSetAnswers : m.dataSetFigures,
      m.methodMissing,
      m.dataSetFiles,
    ].join('\n\n'),
    language: words.language,
    decimalMark,
  });
  const name = toFileName([report.network.name, report.round.label, m.dataSetName], 'zip');
  saveFile(name, new Blob([bytes], { type: 'application/zip' }));
  return name;
}
