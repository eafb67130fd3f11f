/** A colour as every drawing program reads it: six digits, and the opacity apart. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** Reads a computed colour: `rgb(…)`, or `color(srgb …)` as mixed colours are given. Null when nothing is painted. */
export function readPaint(computed: string): Paint | null {
  const numbers = [...computed.matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([text]) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  const scale = computed.startsWith('color(') ? 255 : 1;
  const digits = [red, green, blue].map((part) => toHex(part * scale)).join('');
  return { colour: `#${digits}`, opacity: alpha };
}

function toHex(part: number): string {
  return Math.min(255, Math.max(0, Math.round(part)))
    .toString(16)
    .padStart(2, '0');
}
