import { languages, type Language } from '../../domain/questionnaire/text.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import type { QuestionnaireResult } from '../../domain/score/results.ts';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { zip } from '../zip.ts';
import { codePersons, longTable, personVariables, wideTable } from './answers.ts';
import { codebook, labelTable } from './codebook.ts';
import { figureTable, figureVariables } from './figures.ts';
import { itemVariables, labelLanguage, type AskedQuestionnaire } from './variable.ts';
import { writeCsv, type DataTable, type Profile } from './write-csv.ts';
import { writeR } from './write-r.ts';
import { writeSps } from './write-sps.ts';

export interface DataSet {
  readonly asked: readonly AskedQuestionnaire[];
  /** After disclosure control. */
  readonly results: readonly QuestionnaireResult[];
  /** Single answers, of those that count; null leaves them out, and with them all about persons. */
  readonly answers: readonly QuestionnaireResponse[] | null;
  /** What the files are, in the reader's words. */
  readonly readMe: string;
  readonly language: Language;
  readonly decimalMark: '.' | ',';
}

/**
 * A round for statistics programs and spreadsheets, with a codebook, labels in each language and
 * scripts for SPSS, PSPP and R. Holds no name, organisation, day, device or word that a person
 * wrote. The same round gives the same bytes.
 */
export async function writeDataSet(set: DataSet): Promise<Uint8Array<ArrayBuffer>> {
  const { asked, results, answers, readMe, decimalMark } = set;
  const items = itemVariables(asked);
  const language = labelLanguage(asked, set.language);
  const people = answers === null ? [] : personVariables;
  const persons = answers === null ? null : await codePersons(answers);
  const tables: (readonly [string, DataTable])[] = [
    ['figures', figureTable(results)],
    ...(persons === null
      ? []
      : ([
          ['responses', wideTable(persons, items)],
          ['answers_long', longTable(persons, items)],
        ] as const)),
    ['codebook', codebook([...figureVariables, ...people], items, language)],
    ...languages.map((one) => [`labels_${one}`, labelTable(people, items, one)] as const),
  ];
  const profiles: Profile[] = [{ kind: 'statistics' }, { kind: 'spreadsheet', decimalMark }];
  const responses = [...personVariables, ...items];
  return zip([
    ['readme.txt', `\uFEFF${readMe}\n`],
    ...profiles.flatMap((profile) =>
      tables.map(
        ([name, table]) => [`${profile.kind}/${name}.csv`, writeCsv(table, profile)] as const,
      ),
    ),
    ['figures.sps', writeSps('statistics/figures.csv', figureVariables, 'en')],
    ['figures.R', writeR('statistics/figures.csv', figureVariables, 'en')],
    ...(persons === null
      ? []
      : ([
          ['responses.sps', writeSps('statistics/responses.csv', responses, language)],
          ['responses.R', writeR('statistics/responses.csv', responses, language)],
        ] as const)),
    ...asked.map(
      ({ questionnaire }) =>
        [
          `questionnaires/${questionnaire.id}-${questionnaire.version}.json`,
          toCanonicalJson(questionnaire),
        ] as const,
    ),
  ]);
}
