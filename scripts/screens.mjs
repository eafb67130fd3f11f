// npm run screens: a picture of every page (light, dark, 320 px, 1280 px, print) in screenshots/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureChromium, launchOptions } = await import('./lib/chromium.mjs');
const { preview } = await import('vite');
const { chromium } = await import('playwright-core');

const places = {
  start: '',
  'quick-scan': 'quick-scan',
  networks: 'networks',
  'new-network': 'networks/new',
  network: 'networks/example-network',
  'new-round': 'networks/example-network/rounds/new',
  round: 'rounds/example-round',
  results: 'rounds/example-round/results',
  compare: 'compare',
  library: 'library',
  questionnaire: 'library/FORM',
  settings: 'settings',
};
const views = [
  { name: 'light-1280', width: 1280, colorScheme: 'light' },
  { name: 'dark-1280', width: 1280, colorScheme: 'dark' },
  { name: 'light-320', width: 320, colorScheme: 'light' },
  { name: 'dark-320', width: 320, colorScheme: 'dark' },
  { name: 'print', width: 794, colorScheme: 'light' },
];

const folder = join(root, 'screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
ensureChromium();
const outDir = await ensureBuilt();
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(launchOptions());
try {
  for (const { name: view, width, colorScheme } of views) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      locale: 'en-GB',
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.getByRole('heading', { level: 1, name: /Formalisation/ }).waitFor();
    if (view === 'print') await page.emulateMedia({ media: 'print' });
    for (const [name, place] of Object.entries(places)) {
      await page.goto(`${address}#/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${view}.png`), fullPage: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures of ${Object.keys(places).length} pages are in ${folder}`);
