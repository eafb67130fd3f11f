import { Workbox } from 'workbox-window';
import { hasUnsavedInput } from '../storage/unsaved-input.ts';
import { answerOtherTabs, askOtherTabs } from './other-tabs.ts';

/** What came of keeping the app on the device. */
export type Kept =
  /** Every part of the app is on this device now. */
  | 'readyOffline'
  | 'newVersion'
  /** The reader agreed, but here or in another tab something is not saved yet. */
  | 'unsavedHere'
  | 'unsavedElsewhere';

const hour = 3_600_000;

/**
 * Registers the service worker, tells what becomes of it, and gives how to agree to a new version:
 * it comes in for all tabs together, unless something would be lost.
 */
export function keepCurrent(tell: (kept: Kept) => void): () => Promise<void> {
  answerOtherTabs(hasUnsavedInput);
  reloadWhenReplaced();
  const workbox = new Workbox('./sw.js');
  workbox.addEventListener('installed', ({ isUpdate }) => {
    if (isUpdate !== true) tell('readyOffline');
  });
  workbox.addEventListener('waiting', () => tell('newVersion'));
  workbox.register({ immediate: document.readyState === 'complete' }).catch(() => {
    // Without a worker the app still works online, and says nothing of being offline.
  });
  lookEachHour(workbox);
  return async () => {
    if (hasUnsavedInput()) tell('unsavedHere');
    else if (await askOtherTabs()) tell('unsavedElsewhere');
    else workbox.messageSkipWaiting();
  };
}

function lookEachHour(workbox: Workbox): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < hour) return;
    checked = Date.now();
    workbox.update().catch(() => {
      // No connection: the version that is here goes on.
    });
  });
}

/** After consent the new worker takes over every tab: each loads again as soon as it may. */
function reloadWhenReplaced(): void {
  let hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) reloadWhenSaved();
    hadWorker = true;
  });
}

function reloadWhenSaved(): void {
  if (hasUnsavedInput()) setTimeout(reloadWhenSaved, 250);
  else location.reload();
}
