import { Document, Packer, Paragraph, TextRun } from 'docx';
import { plainText } from '../plain-text.ts';
import type { ReportDocument, ReportSection } from '../report-document.ts';
import { toBlock, type DocxContext } from './blocks.ts';
import type { Picture } from './figure.ts';
import { footerOf, headerOf } from './running-lines.ts';
import { localeOf, numbering, pageSize, stylesFor } from './styles.ts';

/**
 * The report for word processors: real headings, tables whose heads repeat, figures with their
 * alternative text, page numbers. `picture` gives the PNG that stands in where SVG is not known.
 */
export async function writeDocx(document: ReportDocument, picture: Picture): Promise<Blob> {
  const { language, title, subtitle, sections } = document;
  const context: DocxContext = { picture, lists: 0 };
  const children = [
    new Paragraph({ heading: 'Heading1', children: [new TextRun(plainText(title))] }),
    new Paragraph({ style: 'Lead', children: [new TextRun(plainText(subtitle))] }),
  ];
  // All at once: while one picture is packed, the browser draws the next.
  const body = await Promise.all(sections.map((section) => toParts(section, context)));
  const file = new Document({
    title: plainText(`${title}: ${subtitle}`),
    creator: 'Concord',
    lastModifiedBy: 'Concord',
    styles: stylesFor(localeOf(language)),
    numbering,
    sections: [
      {
        properties: { page: pageSize },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document) },
        children: [...children, ...body.flat()],
      },
    ],
  });
  return Packer.toBlob(file);
}

async function toParts({ beginsPage, blocks }: ReportSection, context: DocxContext) {
  const parts = await Promise.all(
    blocks.map((block, index) => {
      const place = { beginsPage: beginsPage && index === 0, leadsTo: blocks[index + 1] };
      return toBlock(block, place, context);
    }),
  );
  return parts.flat();
}
