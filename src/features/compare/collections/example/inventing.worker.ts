import * as z from 'zod/mini';
import { serveTasks } from '../../../../files/worker/serve.ts';
import type { Request } from '../../../../files/worker/worker-tasks.ts';
import { inventingAside } from './inventing-aside.ts';
import type { InventingTasks } from './inventing-tasks.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveTasks(inventingAside(), (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request<InventingTasks>>) =>
  serve(event.data),
);
