import { useEffect } from 'react';
import { cssString } from '../files/report/html/style.ts';
import type { ReportDocument } from '../files/report/report-document.ts';

const font = 'font: 8pt sans-serif; color: #333;';

/** Prints the report's own lines at the head and foot of every page, with the page's number. */
export function useRunningLines({ header, footer, pageOf }: ReportDocument): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const number = `${cssString(pageOf.before)} counter(page) ${cssString(pageOf.between)} counter(pages) ${cssString(pageOf.after)}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${cssString(header)}; ${font} }
      @bottom-left { content: ${cssString(footer)}; ${font} }
      @bottom-right { content: ${number}; ${font} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [header, footer, pageOf.before, pageOf.between, pageOf.after]);
}
