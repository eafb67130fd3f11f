import type { ReportDocument } from '../../../files/report/report-document.ts';
import { createNumbering } from '../../../paper/numbering.ts';
import { numbersIn } from '../../../sentences/numbers.ts';
import type { Material } from './material.ts';
import { sectionsOf } from './sections.ts';
import { read, type PaperWords } from './words.ts';

/** The comparison in the words of one language, ready for paper and for any file. */
export function toDocument(material: Material, words: PaperWords): ReportDocument {
  const { collection, questionnaire, rows, made } = material;
  const { m, report, format, language } = words;
  const { count } = numbersIn(format);
  return {
    language,
    title: collection.name,
    subtitle: m.subtitle({
      questionnaire: read(questionnaire.title, words),
      day: format.day(made.day),
    }),
    header: collection.name,
    footer: m.footer({ n: count(rows.length), count: rows.length }),
    pageOf: { before: report.pageBefore, between: report.pageBetween, after: report.pageAfter },
    sections: sectionsOf(material, words, createNumbering(report, count)),
  };
}
