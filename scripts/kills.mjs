// npm run kills: the kill test with twenty kills instead of the five of npm test.
import { runVitest } from './lib/run-vitest.mjs';

runVitest(['--project', 'e2e', 'tests/e2e/keeping/kill.test.ts'], { KILLS: '20' });
