import { strFromU8, unzipSync } from 'fflate';

/** The smallest PNG there is, where a test has no browser to draw one. */
export const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Every file of an archive as text. */
export function textsIn(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** What the elements of this name hold, in their order, with entities read back. */
export function contentsOf(markup: string, element: string): string[] {
  const found = markup.matchAll(
    new RegExp(`<${element}(?: [^>]*)?>([\\s\\S]*?)</${element}>`, 'g'),
  );
  return [...found].map(([, inner = '']) => plain(inner));
}

/** Text without elements, with entities read back. */
export function plain(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}

/** One cell of a sheet: its number or its text. */
export type SheetCell = number | string;

/** The cells of a sheet, by row, empty ones left out. */
export function rowsOf(sheet: string): SheetCell[][] {
  return [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*?(?:t="inlineStr")?>([\s\S]*?)<\/c>/g)].map(([, cell = '']) => {
      const number = /^<v>(.*)<\/v>$/.exec(cell)?.[1];
      return number === undefined ? plain(cell) : Number(number);
    }),
  );
}

/** Tables of a word processor's file: rows of cells, as they read. */
export function tablesOf(document: string): string[][][] {
  return [...document.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>([\s\S]*?)<\/w:tr>|<w:tr [^>]*>([\s\S]*?)<\/w:tr>/g)].map(
      ([, one, other]) =>
        [...(one ?? other ?? '').matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) =>
          [...cell.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
            .map(([, text = '']) => plain(text))
            .join(''),
        ),
    ),
  );
}
