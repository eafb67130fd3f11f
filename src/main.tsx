import './app/first.ts';
import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { PreferencesProvider } from './app/PreferencesProvider.tsx';
import { createStore } from './storage/store.ts';
import { StoreProvider } from './storage/store-context.tsx';

const container = document.getElementById('app');
if (container === null) throw new Error('The page has no place for the app');

createRoot(container).render(
  <StrictMode>
    <PreferencesProvider>
      <StoreProvider store={createStore()}>
        <App />
      </StoreProvider>
    </PreferencesProvider>
  </StrictMode>,
);
