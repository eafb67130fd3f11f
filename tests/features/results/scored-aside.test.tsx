import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary.tsx';
import { ScoredAside } from '../../../src/features/results/page/ScoredAside.tsx';
import type { Told } from '../../../src/features/results/page/score-aside.worker.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound } from './closed-round.ts';

/** What a browser's worker is to the page; jsdom has none. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  isEnded = false;
  readonly asked: unknown[] = [];
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(work: unknown): void {
    this.asked.push(work);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(told: Told): Promise<void> {
    return act(async () => {
      this.dispatchEvent(new MessageEvent('message', { data: told }));
      await Promise.resolve();
    });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  FakeWorker.made = [];
});

async function open() {
  vi.stubGlobal('Worker', FakeWorker);
  const story = await closedRound();
  const { round, network } = story;
  const view = render(
    <ErrorBoundary place="/">
      <Suspense>
        <ScoredAside round={round} network={network} count={12_000} questionnaires={[]}>
          {(result) => <p>Of {result.roundId}</p>}
        </ScoredAside>
      </Suspense>
    </ErrorBoundary>,
  );
  await screen.findByRole('heading', { name: 'Working out the figures' });
  const [worker] = FakeWorker.made;
  if (worker === undefined) throw new Error('No worker was started');
  return { ...story, view, worker };
}

it('says what is going on, how far it is, and shows the result', async () => {
  const { worker, round, result } = await open();
  expect(screen.getByText(/^12,000 persons have given answers/)).toBeVisible();
  expect(worker.asked).toEqual([{ database: 'concord', round, questionnaires: [] }]);
  await worker.tell({ kind: 'read', count: 3000 });
  const progress = screen.getByRole('progressbar', { name: 'Answers read, by person' });
  expect(progress).toHaveAttribute('value', '3000');
  expect(progress).toHaveAttribute('max', '12000');
  await worker.tell({ kind: 'scored', scored: { result, basis: 'of these answers' } });
  expect(await screen.findByText('Of round-1')).toBeVisible();
  expect(worker.isEnded).toBe(true);
});

it('ends the work when the page is left', async () => {
  const { worker, view } = await open();
  expect(worker.isEnded).toBe(false);
  view.unmount();
  await vi.waitFor(() => expect(worker.isEnded).toBe(true));
});

it('says so when the work fails', async () => {
  const { worker } = await open();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => {
    worker.dispatchEvent(new ErrorEvent('error', { message: 'NotFoundError' }));
    await Promise.resolve();
  });
  expect(
    await screen.findByText(/The figures of this large round could not be worked out\. .*NotFound/),
  ).toBeInTheDocument();
  expect(worker.isEnded).toBe(true);
});

it('reads no response on the page from 10,000 on, and each below', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { network, round, responses, result } = await closedRound();
  for (const count of [9999, 10_000]) {
    const store = createTestStore();
    await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
    vi.spyOn(store.responses, 'countByRound').mockResolvedValue(count);
    const read = vi.spyOn(store.responses, 'byRound');
    const { view } = await openPage(`/rounds/${round.id}/results`, store);
    if (count >= 10_000) {
      await screen.findByRole('heading', { name: 'Working out the figures' });
      await FakeWorker.made[0]?.tell({
        kind: 'scored',
        scored: { result, basis: 'of these answers' },
      });
    }
    await screen.findByRole('region', { name: 'What this rests on' });
    // To the end it is drawn in a browser: see `large-round.test.ts`.
    await screen.findByRole('heading', { name: 'Statement by statement' });
    expect(read.mock.calls.length > 0).toBe(count < 10_000);
    view.unmount();
  }
});
