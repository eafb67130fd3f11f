import { vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** Catches what the page hands to the person as files. */
export function catchFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.getAttribute('href') ?? '');
    if (blob !== undefined) files.push({ name: this.download, text: () => blob.text() });
  });
  return files;
}
