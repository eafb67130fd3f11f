/** Numbers that arrive one after the other, kept as tightly as their kind allows. */
export interface Growing<A> {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** All that arrived, with room to spare behind them. */
  readonly values: () => A;
}

export const growingBytes = (): Growing<Uint8Array> => growing((size) => new Uint8Array(size));
export const growingPairs = (): Growing<Uint16Array> => growing((size) => new Uint16Array(size));
export const growingIntegers = (): Growing<Int32Array> => growing((size) => new Int32Array(size));

function growing<A extends Uint8Array | Uint16Array | Int32Array>(
  make: (size: number) => A,
): Growing<A> {
  let values = make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    values: () => values,
  };
}
