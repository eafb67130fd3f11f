/** Hands a file to the reader; nothing leaves the device. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every file system takes, with the letters of every language kept. */
export function toFileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .map((part) => part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-'))
    .join('-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  const short = [...stem].slice(0, 80).join('').replace(/-$/, '');
  return `${short === '' ? 'concord' : short}.${extension}`;
}
