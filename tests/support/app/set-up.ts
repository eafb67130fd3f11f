import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { appFingerprint, ensureBuilt } from '../../../scripts/lib/build.mjs';
import { ensureChromium } from '../../../scripts/lib/chromium.mjs';
import { root } from '../../../scripts/lib/installed.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the build under test. */
    dist: string;
    chromium: string;
  }
}

/** Builds once, into a folder of its own, so that an edit during the run changes nothing. */
export default async function setUp(project: TestProject): Promise<void> {
  const builds = join(root, 'node_modules/.cache/concord');
  mkdirSync(builds, { recursive: true });
  const dist = await ensureBuilt({ outDir: join(builds, appFingerprint()) });
  forgetOldBuilds(builds);
  project.provide('dist', dist);
  project.provide('chromium', ensureChromium());
}

function forgetOldBuilds(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of byAge.slice(6)) rmSync(path, { recursive: true, force: true });
}
