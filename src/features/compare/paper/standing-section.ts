import type { DimensionAmong } from '../../../domain/comparison/peers-among.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import type { Block, ReportSection } from '../../../files/report/report-document.ts';
import type { Numbering } from '../../../paper/numbering.ts';
import { numbersIn } from '../../../sentences/numbers.ts';
import { drawPeers } from './draw-peers.ts';
import { titleOfDimension, type Material } from './material.ts';
import { dimensionsTable } from './tables.ts';
import { read, type PaperWords } from './words.ts';

/** Where the networks stand in each dimension: a figure, and the same in numbers. */
export function standing(
  material: Material,
  words: PaperWords,
  numbering: Numbering,
): ReportSection {
  const { m, format } = words;
  const { compared, dimensions, questionnaire, counted } = material;
  const lines = dimensions.map((among) => ({
    label: read(titleOfDimension(material, among.id), words),
    among,
  }));
  const hasQuartiles = dimensions.some(({ peers }) => peers.kind === 'quartiles');
  const hasOwn = dimensions.some(({ own }) => own?.kind === 'shown');
  const peers = counted - (hasOwn ? 1 : 0);
  const n = format.number(peers);
  const subtitle = hasQuartiles ? m.standSubtitle({ n }) : m.standDots({ count: peers, n });
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: { text: m.standTitle } },
    numbering.figure({
      heading: headingOf(lines, words),
      subtitle: hasOwn ? `${subtitle}. ${m.own}` : subtitle,
      alternative: lines.map((line) => readingOf(line, words)).join('; '),
      drawing: drawPeers(lines),
      source: m.standSource({
        questionnaire: read(questionnaire.title, words),
        version: compared.reference?.version ?? questionnaire.version,
      }),
    }),
    ...(hasQuartiles
      ? [numbering.table(dimensionsTable(material, words))]
      : [{ kind: 'paragraph', text: { text: m.fewPeers } } as const]),
  ];
  return { key: 'standing', beginsPage: false, blocks };
}

interface Line {
  readonly label: string;
  readonly among: DimensionAmong;
}

function headingOf(lines: readonly Line[], { m, format }: PaperWords): string {
  const shown = lines.flatMap(({ label, among: { peers } }) =>
    peers.kind === 'quartiles' ? [{ label, median: peers.median }] : [],
  );
  // As displayed: what looks the same is not told apart.
  const order = shown
    .map((one) => ({ ...one, tenths: Math.floor(one.median * 10 + 0.5 + 1e-9) }))
    .toSorted((a, b) => b.tenths - a.tenths);
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined) return m.standAlone;
  const { mean } = numbersIn(format);
  const [most, least] = [mean(first.median), mean(last.median)];
  if (first.tenths - last.tenths < 10 * defaultSettings.largeChange) {
    return order.length > 1 ? m.standEven({ least, most }) : m.standAlone;
  }
  const at = (tenths: number) =>
    format.list(order.filter((one) => one.tenths === tenths).map(({ label }) => label));
  return m.standHeading({ highest: at(first.tenths), most, lowest: at(last.tenths), least });
}

function readingOf({ label, among: { peers } }: Line, { m, format }: PaperWords): string {
  const { mean, count } = numbersIn(format);
  if (peers.kind === 'dots') {
    return m.readingDots({ dimension: label, values: peers.values.map(mean).join(', ') });
  }
  return m.reading({
    dimension: label,
    median: mean(peers.median),
    lower: mean(peers.lower),
    upper: mean(peers.upper),
    n: count(peers.n),
  });
}
