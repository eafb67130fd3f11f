import { strToU8, zipSync } from 'fflate';

/** The first day that a ZIP knows, so that the same content always gives the same bytes. */
const everyDay = new Date(1980, 0, 1);

/** Files as one archive, in the order given; texts are written as UTF-8. */
export function zip(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const [name, content] of files) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: everyDay, level: 6, os: 3 });
}
