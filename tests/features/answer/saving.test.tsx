import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '../../../src/domain/kernel/result.ts';
import { storageProblem, type StorageProblem } from '../../../src/storage/problem.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { choice, goals, mandate, openResponse, responseOf, statement } from './answering.tsx';

/** A store whose writes of responses end when, and as, the test says. */
function heldStore() {
  const store = createTestStore();
  const held: ((result: Result<void, StorageProblem>) => void)[] = [];
  let isHolding = false;
  const put: Store['responses']['put'] = (response, after) =>
    isHolding ? new Promise((resolve) => held.push(resolve)) : store.responses.put(response, after);
  return {
    store: { ...store, responses: { ...store.responses, put } },
    hold: () => {
      isHolding = true;
    },
    /** Ends the next write, once it has begun. */
    finish: async (result: Result<void, StorageProblem>) => {
      await waitFor(() => expect(held.length).toBeGreaterThan(0));
      await act(async () => {
        held.shift()?.(result);
        await Promise.resolve();
      });
    },
  };
}

afterEach(() => vi.restoreAllMocks());

describe('the sign of saving', () => {
  it('says Saved only after the disk has the answer (promise 1)', async () => {
    const { store, hold, finish } = heldStore();
    const { user } = await openResponse(responseOf(), '', store);
    const group = await statement(mandate);
    hold();
    await user.click(choice(group, /2 Informal/));
    expect(screen.getByText('Saving…')).toBeVisible();
    expect(screen.queryByText(/saved/i)).toBeNull();
    await finish(ok(undefined));
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(screen.queryByText('Saving…')).toBeNull();
  });

  it('goes back to Saving… for the next answer', async () => {
    const { store, hold, finish } = heldStore();
    const { user } = await openResponse(responseOf(), '', store);
    const group = await statement(mandate);
    hold();
    await user.click(choice(group, /2 Informal/));
    await finish(ok(undefined));
    await screen.findByText(/^Saved \d\d/);
    await user.click(choice(group, /3 Agreed/));
    expect(screen.getByText('Saving…')).toBeVisible();
    expect(screen.queryByText(/^Saved \d\d/)).toBeNull();
    await finish(ok(undefined));
    expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
  });

  it('is read aloud once, not after every answer', async () => {
    const { user } = await openResponse(responseOf());
    const group = await statement(mandate);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await user.click(choice(group, /2 Informal/));
    await waitFor(() => expect(status).toHaveTextContent('Answers are saved as you give them.'));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await user.click(choice(group, /3 Agreed/));
    await user.click(choice(await statement(goals), /3 Agreed/));
    await screen.findByText(/^Saved \d\d/);
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  it('says plainly that an answer is not saved, keeps it on the page, and tries again (hard case 2)', async () => {
    const { store, hold, finish } = heldStore();
    const { user } = await openResponse(responseOf(), '', store);
    const group = await statement(mandate);
    hold();
    await user.click(choice(group, /2 Informal/));
    await finish(err(storageProblem('diskFull')));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('There is no room left to save');
    expect(screen.getByText('Not saved')).toBeVisible();
    expect(screen.queryByText(/^Saved/)).toBeNull();
    expect(choice(group, /2 Informal/)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await finish(ok(undefined));
    expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives the answers as a file when they cannot be saved', async () => {
    const saved: Blob[] = [];
    const clicked: string[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:answers';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download);
    });
    const { store, hold, finish } = heldStore();
    const { user } = await openResponse(responseOf(), '', store);
    hold();
    await user.click(choice(await statement(mandate), /2 Informal/));
    await finish(err(storageProblem('diskFull')));
    await user.click(await screen.findByRole('button', { name: 'Save my answers as a file' }));
    await waitFor(() => expect(clicked).toEqual(['concord-answers.backup.ndjson']));
    const text = await readText(saved[0]);
    expect(text).toContain('"FORM-MAN-1":{"kind":"level","level":2}');
  });

  it('says to load again when another tab is ahead, since trying again cannot help', async () => {
    const { store, hold, finish } = heldStore();
    const { user } = await openResponse(responseOf(), '', store);
    hold();
    await user.click(choice(await statement(mandate), /2 Informal/));
    await finish(err(storageProblem('staleRevision')));
    expect(await screen.findByRole('button', { name: 'Load again' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

/** jsdom's Blob has no text(). */
function readText(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    if (blob === undefined) throw new Error('No file was made');
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(new Error('The file cannot be read')));
    reader.readAsText(blob);
  });
}
