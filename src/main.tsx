import './app/first.ts';
import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { PreferencesProvider } from './app/PreferencesProvider.tsx';
import { StoreProvider } from './storage/store-context.tsx';

const container = document.getElementById('app');
if (container === null) throw new Error('The page has no place for the app');

const store = import('./storage/store.ts').then(({ createStore }) => createStore());
// Whoever needs it says so; without a listener of its own the browser would call it unhandled.
store.catch(() => undefined);

createRoot(container).render(
  <StrictMode>
    <PreferencesProvider>
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </PreferencesProvider>
  </StrictMode>,
);
