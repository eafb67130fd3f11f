/** `mine`: this tab may write; `elsewhere`: another tab does, and this one only reads. */
export type LockState = 'waiting' | 'mine' | 'elsewhere';

/** How long to wait for a tab that may be frozen before saying that it holds the response. */
const patience = 400;

/**
 * One writer for a response over all tabs. The second tab reads only and may take over; the tab
 * that loses hears of it. When the writer closes, the waiting tab becomes the writer by itself.
 */
export class ResponseLock {
  readonly #name: string;
  readonly #onChange: (state: LockState) => void;
  readonly #stop = new AbortController();
  #release: () => void = () => undefined;
  #isReleased = false;

  constructor(responseId: string, onChange: (state: LockState) => void) {
    this.#name = `concord.response.${responseId}`;
    this.#onChange = onChange;
  }

  acquire(): void {
    if (!('locks' in navigator)) {
      this.#onChange('mine');
      return;
    }
    const slow = setTimeout(() => this.#onChange('elsewhere'), patience);
    this.#hold({ signal: this.#stop.signal }, () => clearTimeout(slow));
  }

  takeOver(): void {
    this.#stop.abort();
    this.#hold({ steal: true }, () => undefined);
  }

  release(): void {
    this.#isReleased = true;
    this.#stop.abort();
    this.#release();
    this.#release = () => undefined;
  }

  #hold(options: LockOptions, onGranted: () => void): void {
    navigator.locks
      .request(this.#name, options, () => {
        onGranted();
        // Granted while it was being given up: an abort no longer reaches a lock that is held.
        if (this.#isReleased) return undefined;
        this.#onChange('mine');
        return new Promise<void>((resolve) => {
          this.#release = resolve;
        });
      })
      .catch(() => {
        onGranted();
        // Aborted by ourselves, or stolen by another tab.
        if (!this.#stop.signal.aborted || options.steal === true) this.#onChange('elsewhere');
      });
  }
}
