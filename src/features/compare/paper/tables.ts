import type { ComparedMean } from '../../../domain/comparison/compared-mean.ts';
import type { ItemAmong } from '../../../domain/comparison/items-among.ts';
import type { Visit } from '../../../domain/comparison/visit-plan.ts';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import type { Cell, ReportTable } from '../../../files/report/report-document.ts';
import { cellsFor, empty, keptBack, said } from '../../../paper/cells.ts';
import { titleOfDimension, type Material } from './material.ts';
import { read, wordsOf, type PaperWords } from './words.ts';

/** Where the networks stand, dimension by dimension. */
export function dimensionsTable(material: Material, words: PaperWords): ReportTable {
  const { m, format } = words;
  const cell = cellsFor(format);
  const hasOwn = material.compared.own !== null;
  return {
    caption: m.standTable,
    columns: [
      { label: m.dimension, width: 3 },
      { label: m.networks, format: 'whole' },
      { label: m.lowest, format: 'tenths' },
      { label: m.quarter, format: 'tenths' },
      { label: m.median, format: 'tenths' },
      { label: m.threeQuarters, format: 'tenths' },
      { label: m.highest, format: 'tenths' },
      ...(hasOwn ? [{ label: m.ownColumn, format: 'tenths' } as const] : []),
    ],
    rows: material.dimensions.map((among) => {
      const { id, peers, range, own } = among;
      const of = peers.kind === 'quartiles' ? peers : null;
      // Below five networks the lowest and the highest would be single networks.
      const [lowest, highest] = of === null || range === null ? [null, null] : range;
      return [
        said(wordsOf(titleOfDimension(material, id), words)),
        cell.count(peers.n),
        cell.mean(lowest),
        cell.mean(of?.lower ?? null),
        cell.mean(of?.median ?? null),
        cell.mean(of?.upper ?? null),
        cell.mean(highest),
        ...(hasOwn ? [own === null ? empty : meanCell(own, words)] : []),
      ];
    }),
  };
}

export function gapsTable(material: Material, words: PaperWords): ReportTable {
  const { m, format } = words;
  const cell = cellsFor(format);
  return {
    caption: m.gapsTable,
    columns: [
      { label: m.statement, width: 5 },
      { label: m.gap, format: 'whole', width: 1.3 },
      { label: m.ofNetworks, format: 'whole', width: 1.6 },
      { label: m.share, format: 'percent' },
      { label: m.nextStep, width: 5 },
    ],
    rows: material.gaps.map(({ id, gap, networks }) => {
      const item = itemOf(material.questionnaire, id);
      return [
        said(wordsOf(item.text, words)),
        cell.count(gap),
        cell.count(networks),
        cell.percent(gap / networks),
        item.kind === 'level' ? said(wordsOf(item.nextStep.text, words)) : empty,
      ];
    }),
  };
}

export function statementsTable(material: Material, words: PaperWords): ReportTable {
  const { m, format } = words;
  const cell = cellsFor(format);
  return {
    caption: m.statementsTable,
    columns: [
      { label: m.dimension, width: 2 },
      { label: m.statement, width: 5 },
      ...[1, 2, 3, 4, 5].map((level) => ({
        label: m.atLevel({ level: format.number(level) }),
        format: 'whole' as const,
      })),
      { label: m.without, format: 'whole' },
    ],
    rows: material.items.map(({ id, dimensionId, atLevel, of, networks }: ItemAmong) => [
      said(wordsOf(titleOfDimension(material, dimensionId), words)),
      said(wordsOf(itemOf(material.questionnaire, id).text, words)),
      ...atLevel.map((count) => cell.count(count)),
      cell.count(of - networks),
    ]),
  };
}

export function changeTable(material: Material, words: PaperWords): ReportTable {
  const { m, format } = words;
  const cell = cellsFor(format);
  return {
    caption: m.changeTable,
    columns: [
      { label: m.dimension, width: 3 },
      { label: m.pairs, format: 'whole' },
      { label: m.rose, format: 'whole' },
      { label: m.fell, format: 'whole' },
    ],
    rows: material.slopes.map(({ id, slopes, rose, fell }) => [
      said(wordsOf(titleOfDimension(material, id), words)),
      cell.count(slopes.length),
      cell.count(rose),
      cell.count(fell),
    ]),
  };
}

/** Every network that is compared, with its mean in every dimension. */
export function networksTable(material: Material, words: PaperWords): ReportTable {
  const { m } = words;
  const { rows, compared, callOf } = material;
  return {
    caption: m.mapTable,
    columns: [
      { label: m.network, width: 2.4 },
      ...compared.dimensions.map(({ id }) => ({
        label: read(titleOfDimension(material, id), words),
        format: 'tenths' as const,
        width: 1.4,
      })),
    ],
    rows: rows.map(({ key, means, isProvisional }) => [
      said(isProvisional ? m.provisionalMark({ name: callOf(key) }) : callOf(key)),
      ...compared.dimensions.map(({ id }) => {
        const mean = means.get(id);
        return mean === undefined ? empty : meanCell(mean, words);
      }),
    ]),
  };
}

export function visitsTable(
  material: Material,
  visits: readonly Visit[],
  words: PaperWords,
): ReportTable {
  const { m, format } = words;
  const { callOf, topicTitle } = material;
  return {
    caption: m.visitsTable,
    columns: [
      { label: m.guest, width: 2 },
      { label: m.host, width: 2 },
      { label: m.topics, width: 4 },
      { label: m.fit, width: 2 },
    ],
    rows: visits.map((visit) => [
      said(callOf(visit.learner)),
      said(callOf(visit.teacher)),
      said(format.list(visit.topics.map((topic) => read(topicTitle(topic), words)))),
      said(m.verdict[visit.verdict]),
    ]),
  };
}

function meanCell(mean: ComparedMean, { m, format }: PaperWords): Cell {
  return mean.kind === 'hidden' ? keptBack(m.kept) : cellsFor(format).mean(mean.value);
}
