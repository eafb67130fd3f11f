/** `mine`: this tab may write; `elsewhere`: another tab does, and this one only reads. */
export type LockState = 'waiting' | 'mine' | 'elsewhere';

/** How long to wait for the lock before saying that another tab has it. */
const patience = 400;
/** How long another tab may take to save and let go before it is passed over: it may be frozen. */
const handOverTime = 5000;

interface LockListener {
  readonly onChange: (state: LockState) => void;
  /** Called once this tab may not write any more; the next writer waits for what this returns. */
  readonly beforeHandOver: () => Promise<void>;
}

export function lockName(responseId: string): string {
  return `concord.response.${responseId}`;
}

/**
 * One writer for a response over all tabs. The second tab reads only and may take over; the tab
 * that loses saves first and hears of it. When the writer closes, a waiting tab becomes the writer.
 */
export class ResponseLock {
  readonly #name: string;
  readonly #listener: LockListener;
  #channel: BroadcastChannel | null = null;
  #state: LockState = 'waiting';
  #release: (() => void) | null = null;
  #waiting = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(responseId: string, listener: LockListener) {
    this.#name = lockName(responseId);
    this.#listener = listener;
  }

  get state(): LockState {
    return this.#state;
  }

  acquire(): void {
    // Without locks (no secure origin) the revisions alone keep two tabs apart.
    if (!('locks' in navigator)) {
      this.#become('mine');
      return;
    }
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', () => void this.#yield());
    this.#timer = setTimeout(() => this.#become('elsewhere'), patience);
    this.#wait();
  }

  /** Asks the writing tab to let go, and goes past it when it does not answer. */
  takeOver(): void {
    if (this.#state !== 'elsewhere') return;
    this.#become('waiting');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin
    this.#channel?.postMessage('hand over');
    this.#timer = setTimeout(() => {
      this.#waiting.abort();
      this.#hold({ steal: true });
    }, handOverTime);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#waiting.abort();
    this.#release?.();
  }

  #wait(): void {
    this.#waiting = new AbortController();
    this.#hold({ signal: this.#waiting.signal });
  }

  #hold(options: LockOptions): void {
    navigator.locks
      .request(this.#name, options, () => this.#keep())
      .catch(() => {
        const hadLock = this.#release !== null;
        if (this.#isClosed || (options.signal?.aborted === true && !hadLock)) return;
        // Another tab went past this one.
        this.#release = null;
        this.#become('elsewhere');
        this.#wait();
      });
  }

  /** The lock is held until the promise that this returns is resolved. */
  #keep(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    clearTimeout(this.#timer);
    return new Promise<void>((resolve) => {
      this.#release = resolve;
      this.#become('mine');
    });
  }

  /** Another tab wants to write: save, let go, and stand behind it in the queue. */
  async #yield(): Promise<void> {
    if (this.#release === null) {
      this.#waiting.abort();
    } else {
      this.#become('elsewhere');
      await this.#listener.beforeHandOver();
      this.#release();
      this.#release = null;
    }
    if (!this.#isClosed) this.#wait();
  }

  #become(state: LockState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listener.onChange(state);
  }
}
