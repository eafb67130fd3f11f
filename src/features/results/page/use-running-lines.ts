import { useEffect } from 'react';

const font = 'font: 8pt sans-serif; color: #333;';

/**
 * Prints a line at the head of every page, and at its foot another with the page's number.
 * Browsers without page margin boxes leave both out; the first page says the same in its text.
 */
export function useRunningLines(header: string, footer: string): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${cssString(header)}; ${font} }
      @bottom-left { content: ${cssString(footer)}; ${font} }
      @bottom-right { content: counter(page) " / " counter(pages); ${font} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [header, footer]);
}

/** Any text as a CSS string: whatever is no plain letter, digit or space is written as its code. */
export function cssString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} ·,.:-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
