import type { Result } from '../domain/kernel/result.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import type { StorageProblem } from './problem.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved.ts';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

type Put = (response: QuestionnaireResponse) => Promise<Result<void, StorageProblem>>;

/**
 * Writes every change at once: one write at a time, and while one is under way only the latest
 * change waits. There is no timer, so nothing is lost by being quick. `saved` is reached only when
 * the latest change is on the disk.
 */
export class DraftSaver {
  readonly #put: Put;
  readonly #listeners = new Set<() => void>();
  #state: SaveState = { kind: 'untouched' };
  #latest: QuestionnaireResponse | null = null;
  #isWriting = false;

  constructor(put: Put) {
    this.#put = put;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** The change that the disk does not have yet, if there is one. */
  get unsaved(): QuestionnaireResponse | null {
    return this.#latest;
  }

  save(response: QuestionnaireResponse): void {
    this.#latest = response;
    this.#become({ kind: 'saving' });
    if (!this.#isWriting) void this.#write();
  }

  /** Tries once more what could not be written. */
  retry(): void {
    if (this.#latest !== null) this.save(this.#latest);
  }

  /** The page may be gone in a moment, and IndexedDB with it: localStorage is written at once. */
  keepForReload(): void {
    if (this.#latest !== null) keepUnsaved(this.#latest);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    while (this.#latest !== null) {
      const written = this.#latest;
      const result = await this.#put(written);
      if (this.#latest !== written) continue;
      if (!result.ok) {
        this.#become({ kind: 'failed', problem: result.error });
        break;
      }
      this.#latest = null;
      forgetUnsaved(written);
      this.#become({ kind: 'saved', at: new Date() });
    }
    this.#isWriting = false;
  }

  #become(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
