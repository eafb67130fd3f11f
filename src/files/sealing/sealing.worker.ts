import * as z from 'zod/mini';
import { createSealing } from './create-sealing.ts';
import { serveTasks } from '../worker/serve.ts';
import type { SealingTasks } from './tasks.ts';
import type { Request } from '../worker/worker-tasks.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveTasks(createSealing().doers, (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request<SealingTasks>>) => serve(event.data));
