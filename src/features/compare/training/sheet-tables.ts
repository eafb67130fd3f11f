import { lawAndMandate } from '../../../domain/comparison/match-network.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import type { Column, ReportTable } from '../../../files/report/report-document.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';
import { conditionsOf, read, wordsOf, type SheetMaterial } from './material.ts';

/** How far each network has come, with how many answers that rests on. */
export function levelsTable(material: SheetMaterial): ReportTable {
  const { exercise, learning, format, m } = material;
  const cell = cellsFor(format);
  const { questionnaireId, dimensions, rows } = exercise.comparison;
  const onSheet = exercise.keys.map((key) => rows.find((row) => row.key === key));
  return {
    caption: m.levelsTable,
    columns: [{ label: m.dimension, width: 3 }, ...letters(material, 'tenths')],
    rows: [
      ...dimensions.map(({ id }) => [
        said(wordsOf(learning.titleOf({ questionnaireId, dimensionId: id }), material)),
        ...onSheet.map((row) => {
          const mean = row?.means.get(id);
          return mean?.kind === 'shown' ? cell.mean(mean.value) : keptBack(m.keptBack);
        }),
      ]),
      [said(m.answered), ...onSheet.map((row) => cell.count(row?.answered.n ?? null))],
    ],
  };
}

/** Under which conditions each network works; what was not judged is a dash. */
export function conditionsTable(material: SheetMaterial): ReportTable {
  const { exercise, learning, format, m } = material;
  const cell = cellsFor(format);
  const contexts = exercise.keys.map((key) => learning.material.contexts.get(key));
  return {
    caption: m.conditionsTable,
    columns: [{ label: m.condition, width: 5 }, ...letters(material, 'whole')],
    rows: conditionsOf(material).map(({ id, text }) => [
      said(
        lawAndMandate.has(id)
          ? m.lawOrMandate({ condition: read(text, material) })
          : wordsOf(text, material),
      ),
      ...contexts.map((context) => {
        const level = context?.conditions[id]?.level;
        return level === undefined ? said('–') : cell.count(level);
      }),
    ]),
  };
}

/** What the practice of the third question seems to need. */
export function practiceTable(card: PracticeCard, material: SheetMaterial): ReportTable {
  const { items, practices, m } = material;
  return {
    caption: m.practiceTable({ practice: read(card.title, material) }),
    columns: [
      { label: m.condition, width: 4 },
      { label: m.strength, width: 2 },
      { label: m.needs, width: 4 },
    ],
    rows: card.requires.map(({ item: id, strength, atLeast }) => {
      const item = items.get(id);
      const level = item?.kind === 'level' ? item.levels?.[atLeast - 1] : undefined;
      const meaning = level === undefined ? '' : `: ${read(level, material)}`;
      return [
        item === undefined ? empty : said(wordsOf(item.text, material)),
        said(practices.strengths[strength]),
        said(`${practices.orHigher({ level: atLeast })}${meaning}`),
      ];
    }),
  };
}

const rowsToWriteIn = 10;
/** A line that nothing stands on, and that is not taken for an empty one. */
const space = '\u00A0';

/** Room to write in. */
export function notesTable({ m, format }: SheetMaterial): ReportTable {
  const labels = [m.guest, m.host, m.about, m.why, m.against];
  return {
    caption: m.notesTable,
    columns: [
      { label: m.pair },
      ...labels.map((label, at) => ({ label, width: at < 2 ? 1.5 : 4 })),
    ],
    rows: Array.from({ length: rowsToWriteIn }, (_, at) => [
      said(format.number(at + 1)),
      ...labels.map(() => said(space)),
    ]),
  };
}

function letters({ exercise, letterOf }: SheetMaterial, format: Column['format']): Column[] {
  return exercise.keys.map((key) => ({ label: letterOf(key), format }));
}
