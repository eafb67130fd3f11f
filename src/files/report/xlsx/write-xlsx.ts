import { toMarkup } from '../plain-text.ts';
import type { ReportSheet } from '../report-document.ts';
import { zip } from '../../zip.ts';
import { nameSheets } from './sheet-names.ts';
import { toSheet } from './sheet.ts';
import { styles } from './styles.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook whose numbers are numbers and whose text is text: no cell is ever read as a formula.
 * The same sheets give the same bytes.
 */
export function writeXlsx(sheets: readonly ReportSheet[], title: string): Uint8Array<ArrayBuffer> {
  const names = nameSheets(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, index) => index + 1);
  return zip([
    ['[Content_Types].xml', contentTypes(numbers)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'core', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', core(title)],
    ['xl/workbook.xml', workbook(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...numbers.map((n): [string, string, string] => [
          `rId${n}`,
          'worksheet',
          `worksheets/sheet${n}.xml`,
        ]),
        [`rId${numbers.length + 1}`, 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', `${head}${styles}`],
    ...sheets.map(
      (sheet, index) =>
        [`xl/worksheets/sheet${index + 1}.xml`, `${head}${toSheet(sheet.table)}`] as const,
    ),
  ]);
}

function contentTypes(numbers: readonly number[]): string {
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const typeOf = (kind: string) =>
    kind === 'core'
      ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
      : `${office}/${kind}`;
  return `${head}<Relationships xmlns="${relations}">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${typeOf(kind)}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

function core(title: string): string {
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${toMarkup(title)}</dc:title><dc:creator>Concord</dc:creator></cp:coreProperties>`;
}

function workbook(sheets: readonly ReportSheet[], names: readonly string[]): string {
  const list = names.map(
    (name, index) =>
      `<sheet name="${toMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // The head of each table stands on every printed page.
  const titles = sheets.map(
    (_, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${toMarkup((names[index] ?? '').replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}
