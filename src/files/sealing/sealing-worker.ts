import type { SealingTasks } from './tasks.ts';
import { askWorker, type AskedWorker } from '../worker/worker-tasks.ts';

/**
 * Keys and sealing, all in a worker: scrypt takes a second, and the secret keys never reach the
 * page. Its code (age and its ciphers) is loaded now and not before.
 */
export function startSealingWorker(): AskedWorker<SealingTasks> {
  return askWorker(new Worker(new URL('./sealing.worker.ts', import.meta.url), { type: 'module' }));
}
