import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { rooms } from './rooms.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// Two cores, many tests: what is slow here is not what a person would wait for.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

// English is here before the first page, as it is in the app once the shell stands.
beforeAll(() => Promise.all(rooms.map((room) => loadCatalogue('en', room))));

// jsdom knows <dialog> but not how to open it as a modal.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});
