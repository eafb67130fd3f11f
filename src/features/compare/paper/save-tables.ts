import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import type { Material } from './material.ts';
import { toData } from './to-data.ts';
import { whatWords } from './what-section.ts';
import type { PaperWords } from './words.ts';

/** Writes the comparison as plain tables with a codebook and hands them over; gives the name. */
export async function saveTables(material: Material, words: PaperWords): Promise<string> {
  const { m } = words;
  const [{ writeCsv }, { zip }] = await Promise.all([
    import('../../../files/data-set/write-csv.ts'),
    import('../../../files/zip.ts'),
  ]);
  const readMe = [
    material.collection.name,
    m.notRanked,
    ...(material.collection.example ? [m.invented] : []),
    whatWords(material, words).join(' '),
    ...m.methodText,
  ];
  const bytes = zip([
    ['README.txt', `${readMe.join('\n\n')}\n`],
    ...toData(material).map(
      ({ name, table }) => [`${name}.csv`, writeCsv(table, { kind: 'statistics' })] as const,
    ),
  ]);
  const name = toFileName([material.collection.name, m.fileName], 'zip');
  saveFile(name, new Blob([bytes], { type: 'application/zip' }));
  return name;
}
