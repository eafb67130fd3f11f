import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { findArmour } from '../../../files/response-file/armour.ts';
import { responseFileName } from '../../../files/response-file/response-file-name.ts';

/** The sealed file as it was made: the same bytes however often it is asked for. */
export function sealedFile({ id, armour }: OutboxEntry): File {
  const [bytes] = findArmour(armour);
  if (bytes === undefined || !bytes.ok) throw new Error(`The sealed file ${id} is damaged`);
  return new File([bytes.value], responseFileName(id), { type: 'application/octet-stream' });
}

/**
 * What the device's share menu takes of it: the file, else the same in letters, since some browsers
 * share only files of kinds that they know. Undefined where it takes neither.
 */
export function shareable(entry: OutboxEntry): File | undefined {
  if (!('canShare' in navigator)) return undefined;
  const asText = new File([entry.armour], `${entry.id}.response.txt`, { type: 'text/plain' });
  return [sealedFile(entry), asText].find((file) => navigator.canShare({ files: [file] }));
}
