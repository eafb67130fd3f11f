import type { Block, ReportSection } from '../../../files/report/report-document.ts';
import { numbersIn } from '../../../sentences/numbers.ts';
import type { Material } from './material.ts';
import type { PaperWords } from './words.ts';

/** Who is compared, and who is not, before any figure. */
export function whatIsCompared(material: Material, words: PaperWords): ReportSection {
  const { m } = words;
  const notice = (text: string): Block => ({ kind: 'paragraph', style: 'notice', text: { text } });
  return {
    key: 'what',
    beginsPage: false,
    blocks: [
      notice(m.notRanked),
      ...(material.collection.example ? [notice(m.invented)] : []),
      { kind: 'heading', level: 2, text: { text: m.whatTitle } },
      { kind: 'paragraph', text: { text: whatWords(material, words).join(' ') } },
    ],
  };
}

/** The same as sentences, for every format. */
export function whatWords({ compared, counted, rows }: Material, words: PaperWords): string[] {
  const { m, format } = words;
  const { count } = numbersIn(format);
  const provisional = rows.filter((row) => row.isProvisional).length;
  const left = compared.leftOut.length;
  const [shared, of] = compared.dimensions.reduce(
    ([here, all], dimension) => [here + dimension.items.length, all + dimension.of],
    [0, 0],
  );
  return [
    compared.mode === 'consensus' ? m.consensus : m.survey,
    m.counted({ count: counted, n: count(counted), of: count(rows.length) }),
    ...(provisional > 0 ? [m.provisional({ n: count(provisional), count: provisional })] : []),
    ...(left > 0 ? [m.leftOut({ n: count(left), count: left })] : []),
    ...(compared.scope === 'core' ? [m.core] : []),
    ...(shared < of ? [m.shared({ n: count(shared), of: count(of) })] : []),
    ...(compared.methods.length > 1
      ? [m.methods({ versions: format.list(compared.methods) })]
      : []),
  ];
}
