const signs = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Whether a text in small letters, `prefix1data`, fits its own six check digits: one mistyped or
 * two exchanged signs never do. Source: BIP 173, where the checksum is defined.
 */
export function isBech32(text: string): boolean {
  const separator = text.lastIndexOf('1');
  const prefix = Array.from(text.slice(0, Math.max(0, separator)), (sign) => sign.charCodeAt(0));
  const data = Array.from(text.slice(separator + 1), (sign) => signs.indexOf(sign));
  if (prefix.length === 0 || data.length < 6 || data.includes(-1)) return false;
  const high = prefix.map((code) => code >> 5);
  const low = prefix.map((code) => code & 31);
  return polymod([...high, 0, ...low, ...data]) === 1;
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) check ^= generator;
  }
  return check;
}
