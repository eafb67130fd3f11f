import * as z from 'zod/mini';
import { serveTasks } from '../../../../files/worker/serve.ts';
import type { Request } from '../../../../files/worker/worker-tasks.ts';
import { gatheringAside } from './gathering-aside.ts';
import type { GatheringTasks } from './gathering-tasks.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveTasks(gatheringAside(), (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request<GatheringTasks>>) =>
  serve(event.data),
);
