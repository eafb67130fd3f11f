import * as z from 'zod/mini';
import { serveTasks } from '../../../files/worker/serve.ts';
import type { Request } from '../../../files/worker/worker-tasks.ts';
import type { CollectingTasks } from './collecting-tasks.ts';
import { createCollecting } from './create-collecting.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveTasks(createCollecting(), (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request<CollectingTasks>>) =>
  serve(event.data),
);
