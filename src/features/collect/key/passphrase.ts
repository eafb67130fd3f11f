/** Length is what makes a passphrase hard to guess; signs and digits are not asked for. */
export const leastPassphrase = 12;

/** As it is used: without spaces at either end, letters composed. */
function lengthOf(passphrase: string): number {
  return [...passphrase.normalize('NFC').trim()].length;
}

export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

/** What is wrong with a newly typed passphrase; null when nothing is. */
export function passphraseFault({
  passphrase,
  again,
}: NewPassphrase): 'tooShort' | 'notSame' | null {
  if (lengthOf(passphrase) < leastPassphrase) return 'tooShort';
  return passphrase === again ? null : 'notSame';
}
