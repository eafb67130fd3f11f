import type { Workbox } from 'workbox-window';
import { hasUnsavedInput } from '../storage/unsaved-input.ts';
import { askOtherTabs, answerOtherTabs } from './other-tabs.ts';

export type UpdateState =
  | 'nothing'
  /** Every part of the app is on this device now. */
  | 'readyOffline'
  | 'newVersion'
  /** The reader agreed, but here or in another tab something is not saved yet. */
  | 'unsavedHere'
  | 'unsavedElsewhere'
  /** A part of the app could not be loaded, as happens when the version on the server changed. */
  | 'partMissing';

const hour = 3_600_000;

/** Keeps the app on the device and offers new versions; never loads the page again by itself. */
export class Updates {
  state: UpdateState = 'nothing';
  readonly #listeners = new Set<() => void>();
  #workbox: Workbox | null = null;
  #isStarted = false;
  #checked = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins once; does nothing in a browser without service workers. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    globalThis.addEventListener('vite:preloadError', () => this.#become('partMissing'));
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    answerOtherTabs(hasUnsavedInput);
    this.#reloadWhenReplaced();
    this.#register().catch(() => {
      // Without a worker the app still works online, and says nothing of being offline.
    });
    document.addEventListener('visibilitychange', () => this.#look());
  }

  dismiss(): void {
    this.#become('nothing');
  }

  /** Brings in the new version, in all tabs together, unless something would be lost. */
  async agree(): Promise<void> {
    if (hasUnsavedInput()) this.#become('unsavedHere');
    else if (await askOtherTabs()) this.#become('unsavedElsewhere');
    else this.#workbox?.messageSkipWaiting();
  }

  async #register(): Promise<void> {
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox('./sw.js');
    this.#workbox = workbox;
    workbox.addEventListener('installed', ({ isUpdate }) => {
      if (isUpdate !== true) this.#become('readyOffline');
    });
    workbox.addEventListener('waiting', () => this.#become('newVersion'));
    this.#checked = Date.now();
    await workbox.register({ immediate: document.readyState === 'complete' });
  }

  #look(): void {
    if (document.hidden || Date.now() - this.#checked < hour) return;
    this.#checked = Date.now();
    this.#workbox?.update().catch(() => {
      // No connection: the version that is here goes on.
    });
  }

  /** After consent the new worker takes over every tab: each loads again as soon as it may. */
  #reloadWhenReplaced(): void {
    let hadWorker = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (hadWorker) reloadWhenSaved();
      hadWorker = true;
    });
  }

  #become(state: UpdateState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

function reloadWhenSaved(): void {
  if (hasUnsavedInput()) setTimeout(reloadWhenSaved, 250);
  else location.reload();
}
