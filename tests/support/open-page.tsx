import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { routes } from '../../src/app/routes.ts';
import { createStore, type Store } from '../../src/storage/store.ts';
import { StoreProvider } from '../../src/storage/store-context.tsx';

export interface OpenPage {
  readonly store: Store;
  readonly user: UserEvent;
  readonly view: RenderResult;
  /** Where the person is now. */
  readonly place: () => string;
  /** The places that going back leads to, and the one now. */
  readonly places: () => readonly string[];
  readonly go: (place: string) => void;
}

let databases = 0;

/** A store of its own, so that tests do not see each other. */
export function createTestStore(): Store {
  databases += 1;
  return createStore({ name: `test-${databases}` });
}

/** Opens the app's page at this address, with everything but the shell around it. */
export async function openPage(path: string, store: Store = createTestStore()): Promise<OpenPage> {
  return { store, ...(await openApp(path, store)) };
}

/** The same on a slow line: the page is there, and the store comes when it is told to. */
export async function openPageBeforeStore(path: string) {
  let resolve: (store: Store) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const soon = new Promise<Store>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  soon.catch(() => undefined);
  const page = await openApp(path, soon);
  return {
    ...page,
    arrive: (store: Store) => act(() => Promise.resolve(resolve(store))),
    fail: () => act(() => Promise.resolve(reject(new Error('The line was cut')))),
  };
}

async function openApp(
  path: string,
  store: Store | Promise<Store>,
): Promise<Omit<OpenPage, 'store'>> {
  const { hook, history, navigate } = memoryLocation({ path, record: true });
  const app = (
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Suspense fallback={null}>
          <Switch>
            {routes.map((route) => (
              <Route key={route.path} path={route.path} component={route.page} />
            ))}
          </Switch>
        </Suspense>
      </Router>
    </StoreProvider>
  );
  // A page may wait for something as soon as it is drawn: React has to be there for both.
  const view = await act(() => Promise.resolve(render(app)));
  return {
    user: userEvent.setup(),
    view,
    place: () => history.at(-1) ?? '',
    places: () => history,
    go: (place) => navigate(place),
  };
}
