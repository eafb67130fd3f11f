import { settingsOf } from '../domain/network/chosen-settings.ts';
import { defaultSettings } from '../domain/network/default-settings.ts';
import type { MethodSettings } from '../domain/network/method-settings.ts';
import { readSettings } from '../files/settings/read-settings.ts';
import type { Terminal } from './terminal.ts';
import { readBytes } from './read-bytes.ts';
import { tellFaults } from './tell-faults.ts';

/** The method as a file sets it, or as it is without one; undefined where the file has faults. */
export async function readMethod(
  file: string | undefined,
  terminal: Terminal,
): Promise<MethodSettings | undefined> {
  if (file === undefined) return defaultSettings;
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    terminal.err(`${file}: ${bytes.error}`);
    return undefined;
  }
  const settings = readSettings(bytes.value);
  if (settings.ok) return settingsOf({ settings: settings.value });
  tellFaults(file, { first: settings.error, total: settings.error.length }, terminal);
  return undefined;
}
