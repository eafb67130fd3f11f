import type {
  Block,
  ReportDocument,
  ReportSection,
  ReportSheet,
} from '../../../files/report/report-document.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import { pairsTable, practiceAnswers, traps } from './answers.ts';
import { read, type SheetMaterial } from './material.ts';
import { conditionsTable, levelsTable, notesTable, practiceTable } from './sheet-tables.ts';

/** The sheet, and on a page of their own its answers. */
export function toDocument(
  material: SheetMaterial,
  hasAnswers: boolean,
  report: Catalogues['report'],
): ReportDocument {
  const { m, exercise, learning, language } = material;
  const { questionnaireId, mode, reference } = exercise.comparison;
  const text = reference === null ? undefined : learning.texts.get(reference.hash)?.title;
  const questionnaire = text === undefined ? questionnaireId : read(text, material);
  return {
    language,
    title: m.sheetTitle,
    subtitle: m.subtitle({ questionnaire, mode: m.modes[mode] }),
    header: m.sheetTitle,
    footer: m.footer,
    pageOf: { before: report.pageBefore, between: report.pageBetween, after: report.pageAfter },
    sections: [sheet(material), ...(hasAnswers ? [answers(material)] : [])],
  };
}

/** The same tables for a spreadsheet. */
export function toSheets(material: SheetMaterial, hasAnswers: boolean): ReportSheet[] {
  const { m, exercise } = material;
  return [
    { name: m.dimension, table: levelsTable(material) },
    { name: m.condition, table: conditionsTable(material) },
    ...(hasAnswers && exercise.pairs.length > 0
      ? [{ name: m.answersTitle, table: pairsTable(material) }]
      : []),
  ];
}

function sheet(material: SheetMaterial): ReportSection {
  const { m, exercise, isInvented } = material;
  const { practice } = exercise;
  const tasks = [
    m.tasks.meet,
    m.tasks.trap,
    ...(practice === null ? [] : [m.tasks.practice({ practice: read(practice.title, material) })]),
    m.tasks.unsaid,
  ];
  return {
    key: 'sheet',
    beginsPage: false,
    blocks: [
      paragraph(m.intro),
      paragraph(isInvented ? m.invented : m.real, 'small'),
      {
        kind: 'list',
        isOrdered: true,
        items: tasks.map((text) => ({ text: { text }, notes: [] })),
      },
      { kind: 'table', table: levelsTable(material) },
      { kind: 'table', table: conditionsTable(material) },
      paragraph(m.positions, 'small'),
      ...(practice === null || practice.requires.length === 0
        ? []
        : [{ kind: 'table', table: practiceTable(practice, material) } as const]),
      { kind: 'table', table: notesTable(material) },
    ],
  };
}

function answers(material: SheetMaterial): ReportSection {
  const { m, exercise, letterOf, nameOf } = material;
  const { practice, pairs, keys } = exercise;
  const looksGood = traps(material);
  return {
    key: 'answers',
    beginsPage: true,
    blocks: [
      heading(m.answersTitle, 2),
      paragraph(m.answersLead),
      heading(m.pairsTitle, 3),
      pairs.length === 0 ? paragraph(m.noPairs) : { kind: 'table', table: pairsTable(material) },
      heading(m.trapsTitle, 3),
      looksGood.length === 0
        ? paragraph(m.noTraps)
        : { kind: 'list', isOrdered: false, items: looksGood },
      ...(practice === null
        ? []
        : [
            heading(m.practiceHeading, 3),
            { kind: 'table', table: practiceAnswers(practice, material) } as const,
          ]),
      heading(m.unsaidTitle, 3),
      list(m.unsaid),
      heading(m.keyTitle, 3),
      list(keys.map((key) => m.key({ letter: letterOf(key), name: nameOf(key) }))),
    ],
  };
}

function heading(text: string, level: 2 | 3): Block {
  return { kind: 'heading', level, text: { text } };
}

function paragraph(text: string, style?: 'small'): Block {
  return { kind: 'paragraph', text: { text }, style };
}

function list(lines: readonly string[]): Block {
  return {
    kind: 'list',
    isOrdered: false,
    items: lines.map((text) => ({ text: { text }, notes: [] })),
  };
}
