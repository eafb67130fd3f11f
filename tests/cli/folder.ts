import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

/** A questionnaire of two statements, TINY-DIM-1 and TINY-DIM-2. */
export const tiny = fileURLToPath(new URL('../questionnaires/good.yaml', import.meta.url));

/** A questionnaire that Concord ships. */
export function shipped(name: string): string {
  return fileURLToPath(new URL(`../../questionnaires/${name}.yaml`, import.meta.url));
}

/** A folder that is empty before each test, and gone after it. */
export function emptyFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    path: (name: string) => join(folder, name),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}
