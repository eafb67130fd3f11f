const magic = 'age-encryption.org/v1\n';
/** Longer headers than this hold dozens of recipients. */
const longestHeader = 16 * 1024;
const nonce = 16;
const tag = 16;
const chunk = 64 * 1024;

/** What can be told of an age file without a key. */
export interface AgeParts {
  readonly isUnderPassphrase: boolean;
  /** Bytes that were sealed; null when the payload has a length that sealing never gives. */
  readonly plainLength: number | null;
}

/** `cut`: it begins as an age file and its header does not end. */
export function agePartsOf(bytes: Uint8Array): AgeParts | 'cut' | 'notSealed' {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  if (!text.startsWith(magic)) {
    const isBeginning = text.length > 3 && magic.startsWith(text);
    return isBeginning ? 'cut' : 'notSealed';
  }
  const end = /\n---[^\n]*\n/.exec(text);
  if (end === null) return bytes.length < longestHeader ? 'cut' : 'notSealed';
  const payload = bytes.length - (end.index + end[0].length) - nonce;
  return {
    isUnderPassphrase: text.startsWith(`${magic}-> scrypt `),
    plainLength: plainLengthOf(payload),
  };
}

function plainLengthOf(payload: number): number | null {
  const chunks = Math.ceil(payload / (chunk + tag));
  const plain = payload - chunks * tag;
  return plain > 0 ? plain : null;
}
