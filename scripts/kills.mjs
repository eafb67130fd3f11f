// npm run kills: what npm test does five and ten times, done twenty and a hundred times: the browser
// killed in mid-answering, and the page left in five ways while something is being typed.
import { runVitest } from './lib/run-vitest.mjs';

const tests = ['kill', 'leave'].map((name) => `tests/e2e/keeping/${name}.test.ts`);
runVitest(['--project', 'e2e', ...tests], { CONCORD_KILLS: '20', CONCORD_TRIALS: '20' });
