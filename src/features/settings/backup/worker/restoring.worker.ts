import * as z from 'zod/mini';
import { serveTasks } from '../../../../files/worker/serve.ts';
import type { Request } from '../../../../files/worker/worker-tasks.ts';
import { createRestoringAside } from './restore-aside.ts';
import type { RestoringTasks } from './restoring-tasks.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveTasks(createRestoringAside(), (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request<RestoringTasks>>) =>
  serve(event.data),
);
