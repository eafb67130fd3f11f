import type { ReportDocument } from '../report-document.ts';
import { plainText } from '../plain-text.ts';

/** How the report looks on a screen and on A4, with running lines and page numbers. */
export function reportStyle({ header, footer, pageOf }: ReportDocument): string {
  const line = "font: 8pt 'Segoe UI', Roboto, Arial, sans-serif; color: #333";
  return `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #14213d; background: #fff; line-height: 1.5;
  font-family: 'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  overflow-wrap: break-word; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.35rem; margin: 1.75rem 0 0.5rem; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 0.5rem; }
p { margin: 0 0 0.6rem; orphans: 3; widows: 3; }
.subtitle { color: #4a5568; font-size: 1.1rem; }
.lead { font-size: 1.2rem; line-height: 1.35; font-weight: 600; }
.notice { border-inline-start: 4px solid #1d4f91; padding-inline-start: 0.75rem; font-weight: 600; }
.small, footer { color: #4a5568; font-size: 0.85rem; }
.note { color: #4a5568; font-size: 0.92rem; margin: 0.1rem 0 0; }
li { margin-bottom: 0.45rem; break-inside: avoid; }
figure { margin: 1rem 0; break-inside: avoid; }
figcaption { margin-bottom: 0.5rem; }
svg { display: block; max-width: 100%; height: auto; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; min-width: 34rem; table-layout: fixed;
  font-size: 0.85rem; hyphens: auto;
  font-variant-numeric: tabular-nums; }
caption { break-after: avoid; text-align: start; font-weight: 600; padding-bottom: 0.35rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.2rem;
  border-bottom: 1px solid #d8dbe2; }
thead th { border-bottom: 1px solid #757f92; vertical-align: bottom; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: end; }
td.hidden { color: #4a5568; font-style: italic; }
@page { size: A4; margin: 18mm 16mm;
  @top-left { content: ${cssString(header)}; ${line}; }
  @bottom-left { content: ${cssString(footer)}; ${line}; }
  @bottom-right { content: ${cssString(pageOf.before)} counter(page) ${cssString(pageOf.between)} counter(pages) ${cssString(pageOf.after)}; ${line}; }
}
@media print {
  body { font-size: 9.5pt; line-height: 1.35; color: #000; }
  li { margin-bottom: 0.2rem; }
  h2 { font-size: 14pt; margin: 1rem 0 0.35rem; }
  h3 { font-size: 11pt; margin: 0.7rem 0 0.3rem; }
  p { break-inside: avoid; margin-bottom: 0.35rem; }
  .lead { font-size: 11.5pt; }
  .small { font-size: 7.5pt; line-height: 1.3; }
  figure, .scroll { margin: 0.6rem 0; }
  figcaption { margin-bottom: 0.25rem; }
  p:has(+ figure), p:has(+ .scroll), p:has(+ p + figure), p:has(+ p + .scroll) { break-after: avoid; }
  main { max-width: none; padding: 0; }
  footer { display: none; }
  .page { break-before: page; }
  .page > h2:first-child { margin-top: 0; }
  .scroll { overflow: visible; }
  .whole { break-inside: avoid; }
  table { min-width: 0; font-size: 8pt; line-height: 1.25; }
  th, td { padding: 0.11rem 0.2rem; }
  thead th { font-size: 7pt; }
  .scroll:not(.whole)::before { content: ''; display: block; height: 7rem; margin-bottom: -7rem; break-inside: avoid; }
  .scroll:not(.whole) tr:nth-last-child(-n + 3) { break-before: avoid; }
  .note { font-size: 8pt; }
  h2 + p { break-after: avoid; }
}
`;
}

/** Any text as a CSS string: whatever is no plain letter, digit or space is written as its code. */
export function cssString(text: string): string {
  const safe = plainText(text).replace(
    /[^\p{L}\p{N} ·,.:-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
