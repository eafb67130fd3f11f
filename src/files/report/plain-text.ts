/**
 * Text as every format takes it: without characters that XML refuses, such as NUL and halves of
 * surrogate pairs, and composed, so that the same name is the same letters everywhere.
 */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFC')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The same for XML and HTML: nothing in it can open or close an element or an attribute. */
export function toMarkup(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
