import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/import-table.ts';
import { importsOf, readFiles } from '../support/source-files.ts';

const sources = readFiles('src', /\.tsx?$/);

describe('the import table', () => {
  it('holds in every source file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(findViolations(sources)).toEqual([]);
  });

  it('reads imports in every form that the sources use', () => {
    const text = [
      "import './first.ts';",
      "import { a,\n  b } from '../kernel/ids.ts';",
      "import type { C } from 'zod/mini';",
      "export * from './d.ts';",
      "const e = () => import('../report/e.ts');",
      "// import './commented.ts'",
    ].join('\n');
    expect(importsOf({ path: 'src/domain/score/x.ts', text }).toSorted()).toEqual([
      'src/domain/kernel/ids.ts',
      'src/domain/report/e.ts',
      'src/domain/score/d.ts',
      'src/domain/score/first.ts',
      'zod/mini',
    ]);
  });

  it.each([
    ['src/domain/score/a.ts', "import { b } from '../report/b.ts';", 'report is ahead of score'],
    ['src/domain/score/a.ts', "import { b } from '../../ui/b.ts';", 'domain may not enter ui'],
    ['src/domain/score/a.ts', "import 'dexie';", 'the domain needs only zod'],
    ['src/domain/score/a.ts', 'const now = Date.now();', 'a moment or an id is a parameter'],
    ['src/domain/score/a.ts', 'const id = crypto.randomUUID();', 'a moment or an id'],
    ['src/ui/a.tsx', "import { b } from '../storage/b.ts';", 'ui may not enter storage'],
    ['src/storage/a.ts', "import { b } from '../i18n/b.ts';", 'storage may not enter i18n'],
    ['src/cli/a.ts', "import { b } from '../storage/b.ts';", 'cli may not enter storage'],
    ['src/features/answer/a.tsx', "import('../results/b.ts')", 'another feature'],
    ['src/features/answer/a.tsx', "import '../../app/b.ts';", 'features may not enter app'],
  ])('refuses in %s: %s', (path, text, rule) => {
    expect(findViolations([{ path, text }])).toEqual([expect.stringContaining(rule)]);
  });

  it('lets a step look back along the walk', () => {
    const text = "import { b } from '../response/b.ts'; import * as z from 'zod/mini';";
    expect(findViolations([{ path: 'src/domain/score/a.ts', text }])).toEqual([]);
  });
});
