import type { Kept } from './keep-current.ts';

export type UpdateState =
  | 'nothing'
  | Kept
  /** A part of the app could not be loaded, as happens when the version on the server changed. */
  | 'partMissing';

/** Keeps the app on the device and offers new versions; never loads the page again by itself. */
export class Updates {
  state: UpdateState = 'nothing';
  readonly #listeners = new Set<() => void>();
  #isStarted = false;
  #agree: (() => Promise<void>) | undefined;

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
    // No first answer needs it, so it does not come with the first page.
    import('./keep-current.ts').then(
      ({ keepCurrent }) => {
        this.#agree = keepCurrent((kept) => this.#become(kept));
        return undefined;
      },
      () => {
        // The part is missing, which the listener above has told.
      },
    );
  }

  dismiss(): void {
    this.#become('nothing');
  }

  /** Brings in the new version, in all tabs together, unless something would be lost. */
  async agree(): Promise<void> {
    await this.#agree?.();
  }

  #become(state: UpdateState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
