import type { Result } from '../domain/kernel/result.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { createObservable, type Observable } from './observable.ts';
import type { StorageProblem } from './problem.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved.ts';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** `after`: the revisions on the disk that the response continues. */
type Put = (
  response: QuestionnaireResponse,
  after: readonly number[],
) => Promise<Result<void, StorageProblem>>;

/**
 * Writes every change at once: one write at a time, and while one is under way only the latest
 * change waits. There is no timer, so nothing is lost by being quick. `saved` is reached only when
 * the latest change is on the disk.
 */
export class DraftSaver {
  readonly #put: Put;
  readonly #state = createObservable<SaveState>({ kind: 'untouched' });
  /** What the disk has, and what it may have: a write that failed to report may have arrived. */
  #after: number[];
  #latest: QuestionnaireResponse | null = null;
  #writing: Promise<void> | null = null;

  /** `storedRev`: the revision that is on the disk, where there is one. */
  constructor(put: Put, storedRev?: number) {
    this.#put = put;
    this.#after = storedRev === undefined ? [] : [storedRev];
  }

  get state(): SaveState {
    return this.#state.get();
  }

  get subscribe(): Observable<SaveState>['subscribe'] {
    return this.#state.subscribe;
  }

  /** The change that the disk does not have yet, if there is one. */
  get unsaved(): QuestionnaireResponse | null {
    return this.#latest;
  }

  save(response: QuestionnaireResponse): void {
    this.#latest = response;
    // On its way first: telling of it draws the page, and the disk need not wait for that.
    this.#writing ??= this.#write(response);
    this.#state.set({ kind: 'saving' });
  }

  /** Tries once more what could not be written. */
  retry(): void {
    if (this.#latest !== null) this.save(this.#latest);
  }

  /** Resolves when nothing is on its way any more, whether it arrived or failed. */
  async settle(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  /** The page may be gone in a moment, and IndexedDB with it: localStorage is written at once. */
  keepForReload(): void {
    if (this.#latest !== null) keepUnsaved({ response: this.#latest, after: this.#after });
  }

  async #write(response: QuestionnaireResponse): Promise<void> {
    const result = await this.#put(response, this.#after);
    this.#after = result.ok ? [response.rev] : [...this.#after, response.rev];
    if (this.#latest !== null && this.#latest !== response) return this.#write(this.#latest);
    // Over before anyone hears of it: a change made on hearing it begins a write of its own.
    this.#writing = null;
    if (!result.ok) {
      this.#state.set({ kind: 'failed', problem: result.error });
      return;
    }
    this.#latest = null;
    forgetUnsaved(response.id);
    this.#state.set({ kind: 'saved', at: new Date() });
  }
}
