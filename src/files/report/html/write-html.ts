import type {
  Block,
  Cell,
  Column,
  ReportDocument,
  ReportTable,
  Words,
} from '../report-document.ts';
import { drawingToSvg } from '../drawing-to-svg.ts';
import { toMarkup } from '../plain-text.ts';
import { reportStyle } from './style.ts';

/** The report as one file that needs nothing else: style inside, no script, no other address. */
export function writeHtml(document: ReportDocument): string {
  const { language, title, subtitle, sections } = document;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toMarkup(`${title}: ${subtitle}`)}</title>
<style>${reportStyle(document)}</style>
</head>
<body>
<main>
<header><h1>${toMarkup(title)}</h1><p class="subtitle">${toMarkup(subtitle)}</p></header>
${sections
  .map(
    ({ beginsPage, blocks }) =>
      `<section${beginsPage ? ' class="page"' : ''}>\n${blocks.map(toElement).join('\n')}\n</section>`,
  )
  .join('\n')}
</main>
<footer><p>${toMarkup(document.footer)}</p></footer>
</body>
</html>
`;
}

/** A table with more rows may go on over a page; its head then stands on each. */
const longestWhole = 14;

function toElement(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${toText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.style === undefined ? '' : ` class="${block.style}"`}>${toText(block.text)}</p>`;
    case 'list': {
      const items = block.items.map(
        ({ text, notes }) =>
          `<li>${toText(text)}${notes.map((note) => `<p class="note">${toText(note)}</p>`).join('')}</li>`,
      );
      return block.isOrdered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
    }
    case 'table':
      return toTable(block.table);
    case 'figure': {
      const { heading, subtitle, alternative, drawing, source } = block.figure;
      return `<figure><figcaption><strong>${toMarkup(heading)}</strong><br>${toMarkup(subtitle)}</figcaption>${drawingToSvg(drawing, alternative)}<p class="small">${toMarkup(source)}</p></figure>`;
    }
  }
}

function toTable({ caption, columns, rows }: ReportTable): string {
  const head = columns.map(
    ({ label, format }) =>
      `<th scope="col"${format === undefined ? '' : ' class="number"'}>${toMarkup(label)}</th>`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell, index) => toCell(cell, columns[index], index === 0)).join('')}</tr>`,
  );
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const widths = columns.map(
    ({ width = 1 }) => `<col style="width: ${((width / all) * 100).toFixed(2)}%">`,
  );
  const isShort = rows.length <= longestWhole ? ' whole' : '';
  return `<div class="scroll${isShort}"><table><caption>${toMarkup(caption)}</caption><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function toCell(cell: Cell, column: Column | undefined, isFirst: boolean): string {
  const text =
    cell.kind === 'empty' ? '' : cell.kind === 'words' ? toText(cell) : toMarkup(cell.text);
  if (isFirst) return `<th scope="row">${text}</th>`;
  if (cell.kind === 'hidden') return `<td class="hidden">${text}</td>`;
  return `<td${column?.format === undefined ? '' : ' class="number"'}>${text}</td>`;
}

function toText({ text, language }: Words): string {
  return language === undefined
    ? toMarkup(text)
    : `<span lang="${language}">${toMarkup(text)}</span>`;
}
