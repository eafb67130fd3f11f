import { liveQuery, type Subscription } from 'dexie';
import type { ResponseId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import { createObservable, type Observable } from './observable.ts';
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
  readonly #store: Store;
  readonly #view = createObservable<DraftView>(emptyView);
  #lock: ResponseLock | null = null;
  #saver: DraftSaver | null = null;
  #following: Subscription | null = null;

  constructor(id: ResponseId, store: Store) {
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
    this.#following?.unsubscribe();
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
    this.#show({ load: { kind: 'ready', response } });
    this.#saver.save(response);
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
    if (lock === 'mine') {
      this.#beginToWrite().catch(() => {
        // Not readable: the notice above the page says why.
      });
      return;
    }
    this.#show({ lock });
    if (lock === 'elsewhere') this.#follow();
  }

  /** The tab before may have gone on meanwhile, so the response is read again first. */
  async #beginToWrite(): Promise<void> {
    const lock = this.#lock;
    this.#following?.unsubscribe();
    const stored = await this.#store.responses.get(this.#id);
    if (this.#lock !== lock || lock?.state !== 'mine') return;
    const unsaved = findUnsaved(this.#id, stored);
    const saver = new DraftSaver((changed, after) => this.#put(changed, after), stored?.rev);
    saver.subscribe(() => {
      if (this.#saver === saver) this.#show({ saveState: saver.state });
    });
    this.#saver = saver;
    // Together: nobody may write on the strength of what was read before.
    this.#show({
      lock: 'mine',
      saveState: saver.state,
      load: toLoad(unsaved?.response ?? stored),
    });
    if (unsaved !== undefined) saver.save(unsaved.response);
  }

  /** What is kept in memory alone is not called saved. */
  async #put(response: QuestionnaireResponse, after: readonly number[]): Write {
    const written = await this.#store.responses.put(response, after);
    const { problem } = this.#store.health;
    return written.ok && problem?.kind === 'unavailable' ? err(problem) : written;
  }

  #follow(): void {
    this.#following?.unsubscribe();
    this.#following = liveQuery(() => this.#store.responses.get(this.#id)).subscribe((response) => {
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
