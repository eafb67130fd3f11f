import { useEffect } from 'react';

/**
 * Prints a line at the head of every page and the page's number at its foot. Browsers without
 * page margin boxes leave both out; the first page says the same in its text.
 */
export function useRunningHeader(header: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${cssString(header)}; font: 8pt sans-serif; color: #333; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #333; }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [header]);
}

/** Any text as a CSS string: whatever is no plain letter, digit or space is written as its code. */
export function cssString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} ·,.:-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
