import { defaultSettings } from '../../../domain/network/default-settings.ts';
import type { Block, ReportSection } from '../../../files/report/report-document.ts';
import type { Numbering } from '../../../paper/numbering.ts';
import { numbersIn } from '../../../sentences/numbers.ts';
import { drawNetworksPlane } from './draw-networks-plane.ts';
import { networksWithTwoRounds, type Material } from './material.ts';
import { standing } from './standing-section.ts';
import { changeTable, gapsTable, networksTable, statementsTable, visitsTable } from './tables.ts';
import { whatIsCompared } from './what-section.ts';
import type { PaperWords } from './words.ts';

/** On A4, so that all stays within ten pages; the spreadsheet has them all. */
const [mostNetworks, mostVisits] = [60, 24];

/** A comparison on paper, from what it is about to how it was made. */
export function sectionsOf(
  material: Material,
  words: PaperWords,
  numbering: Numbering,
): ReportSection[] {
  return [
    whatIsCompared(material, words),
    standing(material, words, numbering),
    gaps(material, words, numbering),
    ...change(material, words, numbering),
    ...plane(material, words, numbering),
    ...visits(material, words, numbering),
    everyNetwork(material, words, numbering),
    statements(material, words, numbering),
    method(material, words),
  ];
}

function gaps(material: Material, words: PaperWords, numbering: Numbering): ReportSection {
  const { m } = words;
  return section('gaps', m.gapsTitle, [
    paragraph(material.gaps.length === 0 ? m.gapsNone : m.gapsLead),
    ...(material.gaps.length === 0 ? [] : [numbering.table(gapsTable(material, words))]),
  ]);
}

function change(material: Material, words: PaperWords, numbering: Numbering): ReportSection[] {
  const { m, format } = words;
  const count = networksWithTwoRounds(material);
  if (count === 0) return [];
  return [
    section('change', m.changeTitle, [
      paragraph(m.changeLead({ n: format.number(count), count })),
      numbering.table(changeTable(material, words)),
    ]),
  ];
}

function plane(material: Material, words: PaperWords, numbering: Numbering): ReportSection[] {
  const { m, format } = words;
  const among = material.plane;
  if (among === null || among.networks.length === 0) return [];
  const { fields } = among;
  const count = numbersIn(format).count;
  return [
    section('plane', m.planeTitle, [
      numbering.figure({
        heading: m.planeHeading({
          both: fields.both,
          n: count(fields.both),
          count: among.networks.length,
          of: count(among.networks.length),
        }),
        subtitle: m.planeSubtitle,
        alternative: m.planeReading({
          both: count(fields.both),
          written: count(fields.writtenOnly),
          trust: count(fields.trustOnly),
          neither: count(fields.neither),
        }),
        drawing: drawNetworksPlane(among, defaultSettings.targetLevel, m),
        source: m.planeReading({
          both: count(fields.both),
          written: count(fields.writtenOnly),
          trust: count(fields.trustOnly),
          neither: count(fields.neither),
        }),
      }),
    ]),
  ];
}

function visits(material: Material, words: PaperWords, numbering: Numbering): ReportSection[] {
  const { m, format } = words;
  if (material.visits.length === 0) return [];
  const shown = material.visits.slice(0, mostVisits);
  const rest = material.visits.length - shown.length;
  return [
    section('visits', m.visitsTitle, [
      paragraph(m.visitsLead),
      numbering.table(visitsTable(material, shown, words)),
      ...(rest > 0 ? [paragraph(m.visitsRest({ count: rest, n: format.number(rest) }))] : []),
    ]),
  ];
}

function everyNetwork(material: Material, words: PaperWords, numbering: Numbering): ReportSection {
  const { m, format } = words;
  const { length } = material.rows;
  return section(
    'networks',
    m.mapTitle,
    length > mostNetworks
      ? [paragraph(m.mapLong({ n: format.number(length) }))]
      : [paragraph(m.mapLead), numbering.table(networksTable(material, words))],
  );
}

function statements(material: Material, words: PaperWords, numbering: Numbering): ReportSection {
  return section('statements', words.m.statementsTitle, [
    numbering.table(statementsTable(material, words)),
  ]);
}

function method({ made }: Material, words: PaperWords): ReportSection {
  const { m, format } = words;
  return section('method', m.methodTitle, [
    ...m.methodText.map((text) => paragraph(text)),
    {
      kind: 'paragraph',
      style: 'small',
      text: { text: m.made({ version: made.version, day: format.day(made.day) }) },
    },
  ]);
}

function section(key: string, title: string, blocks: readonly Block[]): ReportSection {
  const heading: Block = { kind: 'heading', level: 2, text: { text: title } };
  return { key, beginsPage: false, blocks: [heading, ...blocks] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: { text } };
}
