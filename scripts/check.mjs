// npm run check: one line for each step; all run, even when one fails.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();

const steps = [
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint/bin/oxlint', args: ['--type-aware'] },
  { name: 'unused', program: 'knip/bin/knip.js', args: [] },
  { name: 'rules', program: 'vitest/vitest.mjs', args: ['run', 'tests/architecture'] },
  { name: 'lengths', script: 'scripts/lengths.mjs', args: [] },
  { name: 'build', script: 'scripts/build.mjs', args: [] },
  { name: 'sizes', program: 'size-limit/bin.js', args: [] },
];

let failed = 0;
for (const { name, program, script, args } of steps) {
  const began = performance.now();
  const file = script ?? `node_modules/${program}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  const isOk = status === 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s`);
  const isWorthShowing = name === 'sizes' || name === 'lengths';
  if (!isOk || isWorthShowing) console.log(indent(`${stdout}${isOk ? '' : stderr}`));
  if (!isOk) failed += 1;
}
console.log(`${steps.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @param {string} text */
function indent(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `         ${line.trimEnd()}`)
    .join('\n');
}
