import { err, ok, type Result } from '../../domain/kernel/result.ts';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/**
 * All sealed files that stand in a text as age armour, whatever mail programs have put around and
 * between the lines: quote marks, spaces, CRLF, shorter lines. `cut`: it begins and does not end.
 */
export function findArmour(text: string): Result<Uint8Array<ArrayBuffer>, 'cut' | 'damaged'>[] {
  const [, ...parts] = text.split(begin);
  return parts.map((part) => {
    const stop = part.indexOf(end);
    if (stop < 0) return err('cut');
    const bytes = decode(part.slice(0, stop).replaceAll(/[\s>|]/g, ''));
    return bytes === undefined ? err('damaged') : ok(bytes);
  });
}

/** As `age -a` writes it: lines of 64 signs. */
export function toArmour(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const lines = btoa(binary).match(/.{1,64}/g) ?? [];
  return `${[begin, ...lines, end].join('\n')}\n`;
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
