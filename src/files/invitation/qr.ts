import { encodeQR } from 'qr';

/** A code as SVG draws it: one path in a square of `size` units, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Light modules around the code that readers need to find it. */
const quiet = 4;
/** Longer links make cells so small that telephones cannot read them from a printed page. */
const longest = 1800;

/** The link as a QR code; null when it is too long for one that telephones read well. */
export function invitationQr(link: string): QrCode | null {
  if (link.length > longest) return null;
  const rows = encodeQR(link, 'raw', { ecc: link.length > 900 ? 'low' : 'medium', border: quiet });
  const path = rows
    .flatMap((row, y) => runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}z`))
    .join('');
  return { size: rows.length, path };
}

/** Where dark modules begin and end in a row. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  }
  return runs;
}
