import * as z from 'zod/mini';
import { errorToStorageProblem } from './problem.ts';
import { withRecordsAside } from './records-aside.ts';
import type { AsideReply, AsideRequest } from './settling-aside.ts';
import { createSettling, type Settling, type SettlingTasks } from './settling.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

self.addEventListener('message', ({ data }: MessageEvent<AsideRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});

async function answer<K extends keyof SettlingTasks>({
  database,
  task,
  input,
}: AsideRequest<K>): Promise<AsideReply<K>> {
  try {
    const work = (settling: Settling) => settling[task](input);
    return {
      output: await withRecordsAside(database, (records) => work(createSettling(records))),
    };
  } catch (error) {
    return { problem: errorToStorageProblem(error) };
  }
}
