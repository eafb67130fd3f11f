import { useEffect, useRef, useState } from 'react';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import { CollectionId } from '../../../../domain/kernel/ids.ts';
import { loadQuestionsToInvent } from '../../../../files/collection/load-questions.ts';
import { markContent } from '../../../../storage/content-mark.ts';
import { tellLiveQueries } from '../../../../storage/live-queries.ts';
import type { StorageProblem } from '../../../../storage/problem.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import type { Progress } from '../../../../files/worker/in-parts.ts';
import { startInventing, type InventingWorker } from './start-inventing.ts';

export type ExampleState =
  | { readonly kind: 'idle' | 'notLoaded' }
  | ({ readonly kind: 'making' } & Progress)
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** So many at once, so that stopping is soon heard. */
const atOnce = 4;

/** The same collection for the same size, however often it is made. */
export function exampleId(count: number): CollectionId {
  return CollectionId.parse(`example-${count}`);
}

/** Makes a collection of invented networks; gives true once it is kept. */
export function useExample() {
  const store = useStore();
  const [state, setState] = useState<ExampleState>({ kind: 'idle' });
  const worker = useRef<InventingWorker>(null);
  const end = () => {
    worker.current?.end();
    worker.current = null;
  };
  useEffect(() => end, []);

  const make = async (count: number, name: string): Promise<boolean> => {
    end();
    setState({ kind: 'making', done: 0, of: count });
    const asked = (worker.current = await startInventing(store));
    try {
      await asked.do('begin', await loadQuestionsToInvent());
      for (let done = 0; done < count; done += atOnce) {
        await asked.do('invent', { from: done, to: Math.min(done + atOnce, count) });
        if (worker.current !== asked) return false;
        setState({ kind: 'making', done: Math.min(done + atOnce, count), of: count });
      }
      const fresh = freshExample(count, name);
      const kept = await asked.do('keep', {
        database: store.database,
        collectionId: fresh.id,
        fresh,
      });
      markContent();
      tellLiveQueries();
      end();
      setState(kept.ok ? { kind: 'idle' } : { kind: 'failed', problem: kept.error });
      return kept.ok;
    } catch {
      // Ended on purpose, by leaving or stopping: nobody waits for it.
      if (worker.current === asked) setState({ kind: 'notLoaded' });
      return false;
    }
  };

  return {
    state,
    make,
    stop: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}

function freshExample(count: number, name: string): Collection {
  return {
    schema: 1,
    id: exampleId(count),
    rev: 1,
    name,
    example: true,
    own: null,
    naming: 'hidden',
    labels: {},
    requirements: {},
  };
}
