import * as z from 'zod/mini';
import { QuestionnaireResponse } from '../domain/response/response.ts';
import { listLocal, readLocal, removeLocal, writeLocal } from './local-keys.ts';

/** A change that the disk has not got yet, and the stored revisions that it continues. */
export const Unsaved = z.strictObject({
  response: QuestionnaireResponse,
  after: z.array(z.int()),
});
export type Unsaved = z.infer<typeof Unsaved>;

/** For this page's own later pages, where localStorage is closed or full. */
const inMemory = new Map<string, Unsaved>();

/** Keeps a change where it can be written without waiting. Never fails: it is the second net. */
export function keepUnsaved(unsaved: Unsaved): void {
  inMemory.set(unsaved.response.id, unsaved);
  writeLocal(keyOf(unsaved.response.id), JSON.stringify(unsaved));
}

export function forgetUnsaved(id: string): void {
  inMemory.delete(id);
  removeLocal(keyOf(id));
}

/**
 * What was kept when the page went away, if it is later than what is stored and continues it. Where
 * another tab has written since, what is stored stands: it was acknowledged, this was not.
 */
export function findUnsaved(
  id: string,
  stored: QuestionnaireResponse | undefined,
): Unsaved | undefined {
  const unsaved = readUnsaved(id);
  if (unsaved === undefined) return undefined;
  const isLater =
    stored === undefined ||
    (unsaved.response.rev > stored.rev && unsaved.after.includes(stored.rev));
  if (!isLater) forgetUnsaved(id);
  return isLater ? unsaved : undefined;
}

/** Everything was deleted: no late change is kept. */
export function forgetAllUnsaved(): void {
  inMemory.clear();
}

/** The ids of all responses of which a change was kept. */
export function listUnsaved(): string[] {
  return [...new Set([...inMemory.keys(), ...listLocal(keyOf(''))])];
}

function readUnsaved(id: string): Unsaved | undefined {
  const kept = inMemory.get(id);
  const local = readFromLocal(id);
  if (kept === undefined || local === undefined) return kept ?? local;
  return kept.response.rev > local.response.rev ? kept : local;
}

function readFromLocal(id: string): Unsaved | undefined {
  try {
    return Unsaved.safeParse(JSON.parse(readLocal(keyOf(id)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

function keyOf(id: string): string {
  return `unsaved.${id}`;
}
