import type { Room } from '../../src/i18n/catalogues.ts';
import { files } from '../../src/i18n/rooms/en.ts';

/** Every room of messages, by the names of the English files. */
export const rooms: readonly Room[] = ['shell', ...Object.keys(files).map(nameOf)].filter(isRoom);

function nameOf(file: string): string {
  return file.slice('../en/'.length, -'.ts'.length);
}

function isRoom(name: string): name is Room {
  return name === 'shell' || `../en/${name}.ts` in files;
}
