/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Output of any length, as it is; done when there is room for more. */
  readonly pour: (text: string) => Promise<void>;
}
