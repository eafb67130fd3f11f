// npm run icons: draws the PNG icons from public/icons/mark.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './lib/chromium.mjs';
import { root } from './lib/installed.mjs';
import { toPalettePng } from './lib/palette-png.mjs';

const folder = join(root, 'public/icons');
const mark = readFileSync(join(folder, 'mark.svg'), 'utf8');
// Systems that cut their own shape get the square to its edge and the rings inside the safe circle.
const square = mark
  .replace('rx="14"', '')
  .replace('<g ', '<g transform="translate(6.4 6.4) scale(.8)" ');

const icons = [
  { name: 'icon-192', size: 192, svg: mark },
  { name: 'icon-512', size: 512, svg: mark },
  { name: 'maskable-512', size: 512, svg: square },
  { name: 'apple-touch', size: 180, svg: mark.replace('rx="14"', '') },
];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${name}.png`), toPalettePng(picture));
}
await browser.close();
