import { readText, type Text } from '../../../domain/questionnaire/text.ts';
import type { Catalogues, Room } from '../../../i18n/catalogues.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/language.ts';
import { loadCatalogue, loadedCatalogue } from '../../../i18n/load-catalogue.ts';
import type { Words } from '../../../files/report/report-document.ts';
import { numbersIn } from '../../../sentences/numbers.ts';

/** Everything that a report says, in the language of the report, whatever that of the page. */
export interface ReportWords {
  readonly language: Language;
  readonly format: Format;
  readonly report: Catalogues['report'];
  readonly results: Catalogues['results'];
  readonly signals: Catalogues['signals'];
  readonly choices: Catalogues['choices'];
  readonly time: Catalogues['figures-time'];
  readonly roles: Catalogues['roles'];
  readonly grouping: Catalogues['grouping'];
}

/** Loads the words of a language; fails where a file cannot be read. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [report, results, signals, choices, time, roles, grouping] = await Promise.all([
    load(language, 'report'),
    load(language, 'results'),
    load(language, 'signals'),
    load(language, 'choices'),
    load(language, 'figures-time'),
    load(language, 'roles'),
    load(language, 'grouping'),
  ]);
  return {
    language,
    format: remembering(createFormat(language)),
    report,
    results,
    signals,
    choices,
    time,
    roles,
    grouping,
  };
}

/** A report shows the same few numbers thousands of times, and each costs to be put into words. */
function remembering(format: Format): Format {
  const known = new Map<string, string>();
  return {
    ...format,
    number: (value, decimals = 0) => {
      const key = `${value} ${decimals}`;
      const text = known.get(key) ?? format.number(value, decimals);
      known.set(key, text);
      return text;
    },
  };
}

async function load<R extends Room>(language: Language, room: R): Promise<Catalogues[R]> {
  await loadCatalogue(language, room);
  const loaded = loadedCatalogue(language, room);
  if (loaded === undefined) throw new Error(`Catalogue ${language}/${room} did not load`);
  return loaded;
}

/** A questionnaire's text, marked where it is not in the language of the report. */
export function wordsOf(text: Text, { language: wanted }: ReportWords): Words {
  const { language, value } = readText(text, wanted);
  return language === wanted ? { text: value } : { text: value, language };
}

/** The same inside a sentence. */
export function read(text: Text, { language }: ReportWords): string {
  return readText(text, language).value;
}

/** Numbers as results show them. */
export function numbersOf({ format }: Pick<ReportWords, 'format'>) {
  return numbersIn(format);
}
