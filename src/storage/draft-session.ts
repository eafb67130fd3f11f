import type { ResponseId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { takeBegun } from './begun-here.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import { createObservable, type Observable } from './observable.ts';
import { storageProblem } from './problem.ts';
import { ResponseLock, type LockState } from './response-lock.ts';
import type { Store, Write } from './store.ts';
import { findUnsaved } from './unsaved.ts';

export type DraftLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly response: QuestionnaireResponse };

export interface DraftView {
  readonly load: DraftLoad;
  readonly saveState: SaveState;
  readonly lock: LockState;
}

/** Before anything has been read. */
const emptyView: DraftView = {
  load: { kind: 'loading' },
  saveState: { kind: 'untouched' },
  lock: 'waiting',
};

/**
 * One response being filled in: read once the lock is ours, then every change is on its way to the
 * disk. While another tab writes, this one follows what that tab has saved.
 */
export class DraftSession {
  readonly #id: ResponseId;
  readonly #store: Promise<Store>;
  readonly #view = createObservable<DraftView>(emptyView);
  #lock: ResponseLock | null = null;
  #saver: DraftSaver | null = null;
  #unfollow: (() => void) | null = null;

  constructor(id: ResponseId, store: Promise<Store>) {
    this.#id = id;
    this.#store = store;
  }

  get view(): Observable<DraftView> {
    return this.#view;
  }

  get hasUnsaved(): boolean {
    return this.#saver !== null && this.#saver.unsaved !== null;
  }

  open(): void {
    const lock = new ResponseLock(this.#id, {
      onChange: (state) => {
        if (this.#lock === lock) this.#enter(state);
      },
      beforeHandOver: () => this.#settle(),
    });
    this.#lock = lock;
    lock.acquire();
  }

  /** Lets go of the response once everything is on the disk. */
  async close(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    this.#unfollow?.();
    this.#view.set(emptyView);
    await this.#settle();
    lock?.close();
  }

  /** Says whether an answer was changed. Does nothing while another tab holds the response. */
  change(alter: (response: QuestionnaireResponse) => QuestionnaireResponse): boolean {
    const { load, lock } = this.#view.get();
    if (load.kind !== 'ready' || lock !== 'mine' || this.#saver === null) return false;
    const response = alter(load.response);
    if (response === load.response) return false;
    this.#saver.save(response);
    this.#show({ load: { kind: 'ready', response } });
    return response.answers !== load.response.answers;
  }

  retry(): void {
    this.#saver?.retry();
  }

  takeOver(): void {
    this.#lock?.takeOver();
  }

  keepForReload(): void {
    this.#saver?.keepForReload();
  }

  /** What could not be saved goes where the next writer looks for it. */
  async #settle(): Promise<void> {
    await this.#saver?.settle();
    this.#saver?.keepForReload();
  }

  #enter(lock: LockState): void {
    if (lock !== 'mine') this.#show({ lock });
    const work =
      lock === 'mine' ? this.#beginToWrite() : lock === 'elsewhere' ? this.#follow() : null;
    work?.catch(() => {
      // Not readable: the notice above the page says why.
    });
  }

  async #beginToWrite(): Promise<void> {
    const begun = takeBegun(this.#id);
    if (begun === undefined) await this.#goOn();
    else this.#write(begun, undefined);
  }

  /** The tab before may have gone on meanwhile, so the response is read again first. */
  async #goOn(): Promise<void> {
    const lock = this.#lock;
    this.#unfollow?.();
    const { responses } = await this.#store;
    const stored = await responses.get(this.#id);
    if (this.#lock !== lock || lock?.state !== 'mine') return;
    const unsaved = findUnsaved(this.#id, stored);
    this.#write(unsaved?.response ?? stored, stored);
  }

  /** From here on this tab is the writer; what the disk does not have yet is on its way to it. */
  #write(
    response: QuestionnaireResponse | undefined,
    stored: QuestionnaireResponse | undefined,
  ): void {
    const saver = new DraftSaver((changed, after) => this.#put(changed, after), stored?.rev);
    saver.subscribe(() => {
      if (this.#saver === saver) this.#show({ saveState: saver.state });
    });
    this.#saver = saver;
    // Together: nobody may write on the strength of what was read before.
    this.#show({ lock: 'mine', saveState: saver.state, load: toLoad(response) });
    if (response !== undefined && response !== stored) saver.save(response);
  }

  /** What is kept in memory alone is not called saved. */
  async #put(response: QuestionnaireResponse, after: readonly number[]): Write {
    const store = await this.#store.catch(() => null);
    if (store === null) return err(storageProblem('notLoaded'));
    const written = await store.responses.put(response, after);
    const { problem } = store.health;
    return written.ok && problem?.kind === 'unavailable' ? err(problem) : written;
  }

  async #follow(): Promise<void> {
    this.#unfollow?.();
    const isWanted = new AbortController();
    this.#unfollow = () => isWanted.abort();
    const { responses } = await this.#store;
    if (isWanted.signal.aborted) return;
    this.#unfollow = responses.watch(this.#id, (response) => {
      this.#show({ load: toLoad(response) });
    });
  }

  #show(change: Partial<DraftView>): void {
    if (this.#lock !== null) this.#view.set({ ...this.#view.get(), ...change });
  }
}

function toLoad(response: QuestionnaireResponse | undefined): DraftLoad {
  return response === undefined ? { kind: 'missing' } : { kind: 'ready', response };
}
