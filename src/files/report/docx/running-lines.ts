import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { plainText } from '../plain-text.ts';
import type { ReportDocument } from '../report-document.ts';
import { contentWidth } from './styles.ts';

/** Network, round and day at the head of every page. */
export function headerOf({ header }: ReportDocument): Header {
  return new Header({
    children: [new Paragraph({ style: 'Small', children: [new TextRun(plainText(header))] })],
  });
}

/** Who it speaks for and what it is not, and the page's number. */
export function footerOf({ footer, pageOf }: ReportDocument): Footer {
  const { before, between, after } = pageOf;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: 'right', position: contentWidth }],
        children: [
          new TextRun(plainText(footer)),
          new TextRun({
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}
