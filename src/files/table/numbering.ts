import { growingIntegers, growingPairs } from './growing.ts';

/** Names by their numbers, which are counted from 0 in the order in which the names came. */
export interface Numbered {
  readonly size: () => number;
  readonly nameOf: (number: number) => string;
  /** Below 0 where the first name comes before the second one, as text. */
  readonly compare: (a: number, b: number) => number;
}

/** Numbers for names. */
export interface Numbering extends Numbered {
  /** The name's number, a new one where it comes for the first time. */
  readonly numberOf: (name: string) => number;
  /** The name's number, or -1 where it never came. */
  readonly find: (name: string) => number;
}

/**
 * Keeps the letters of all names in one list and no object for any of them, so that a million
 * names take little more than twice their length.
 */
export function createNumbering(): Numbering {
  const letters = growingPairs();
  const ends = growingIntegers();
  /** Where a name may stand: its number and 1, or 0 for nothing. */
  let slots = new Int32Array(1024);

  const beginOf = (number: number) => (number === 0 ? 0 : (ends.values()[number - 1] ?? 0));
  const endOf = (number: number) => ends.values()[number] ?? 0;

  function is(number: number, name: string): boolean {
    const begin = beginOf(number);
    if (endOf(number) - begin !== name.length) return false;
    const all = letters.values();
    for (let at = 0; at < name.length; at += 1) {
      if (all[begin + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The slot that holds the name, or the empty one where it belongs. */
  function slotOf(name: string): number {
    let slot = hash(name) & (slots.length - 1);
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || is(held - 1, name)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  function nameOf(number: number): string {
    return String.fromCharCode(...letters.values().subarray(beginOf(number), endOf(number)));
  }

  function grow(): void {
    slots = new Int32Array(2 * slots.length);
    for (let number = 0; number < ends.length(); number += 1) {
      slots[slotOf(nameOf(number))] = number + 1;
    }
  }

  return {
    size: ends.length,
    nameOf,
    compare(a, b) {
      const all = letters.values();
      let [at, other] = [beginOf(a), beginOf(b)];
      const [end, otherEnd] = [endOf(a), endOf(b)];
      for (; at < end && other < otherEnd; at += 1, other += 1) {
        const difference = (all[at] ?? 0) - (all[other] ?? 0);
        if (difference !== 0) return difference;
      }
      return end - at - (otherEnd - other);
    },
    find: (name) => (slots[slotOf(name)] ?? 0) - 1,
    numberOf(name) {
      const slot = slotOf(name);
      const held = slots[slot] ?? 0;
      if (held > 0) return held - 1;
      for (let at = 0; at < name.length; at += 1) letters.push(name.charCodeAt(at));
      ends.push(letters.length());
      slots[slot] = ends.length();
      if (2 * ends.length() > slots.length) grow();
      return ends.length() - 1;
    },
  };
}

/** FNV-1a over the letters, mixed once more for the low bits. */
function hash(name: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    mixed = Math.imul(mixed ^ name.charCodeAt(at), 0x01000193);
  }
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
