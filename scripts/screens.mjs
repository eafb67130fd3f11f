// npm run screens: a picture of every page (light, dark, 320 px, 1280 px, print) in screenshots/.
import { runVitest } from './lib/run-vitest.mjs';

runVitest(['--config', 'vitest.tools.config.ts']);
