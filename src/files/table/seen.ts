/** Tells whether words were there before, in 64 bits for each, however long they are. */
export interface Seen {
  /** True when these words come for the first time, in this order. */
  readonly add: (...words: readonly string[]) => boolean;
}

/**
 * Keeps only hashes, so that a million names take 32 MB and not the text itself. Two different
 * names among a million are taken for the same once in about thirty million such files.
 */
export function createSeen(): Seen {
  let size = 1024;
  let slots = new Uint32Array(2 * size);
  let used = 0;

  function insert(high: number, low: number): boolean {
    let slot = low & (size - 1);
    for (;;) {
      const [a, b] = [slots[2 * slot], slots[2 * slot + 1]];
      if (a === high && b === low) return false;
      if (a === 0 && b === 0) break;
      slot = (slot + 1) & (size - 1);
    }
    slots[2 * slot] = high;
    slots[2 * slot + 1] = low;
    used += 1;
    return true;
  }

  function grow(): void {
    const before = slots;
    size *= 2;
    used = 0;
    slots = new Uint32Array(2 * size);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) insert(high, low);
    }
  }

  return {
    add(...words) {
      if (2 * used >= size) grow();
      const [high, low] = hash(words);
      // Both 0 is an empty slot.
      return insert(high, high === 0 && low === 0 ? 1 : low);
    },
  };
}

/** Two lanes of 32 bits, multiplied and mixed (cyrb53 by its author bryc, public domain). */
function hash(words: readonly string[]): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const character = word.charCodeAt(at);
      a = Math.imul(a ^ character, 2654435761);
      b = Math.imul(b ^ character, 1597334677);
    }
    // Where one word ends and the next begins: no character has this number.
    a = Math.imul(a ^ 0x10000, 2654435761);
    b = Math.imul(b ^ 0x10000, 1597334677);
  }
  const mix = (x: number, y: number) =>
    Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
  return [mix(a, b) >>> 0, mix(b, a) >>> 0];
}
