import type { VitePWAOptions } from 'vite-plugin-pwa';

/** The service worker keeps every built file, so that after one visit nothing more is needed. */
export const pwaOptions: Partial<VitePWAOptions> = {
  // A new version waits until the reader agrees; src/app/update asks.
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
    // In one file: importScripts would need a Trusted Types policy inside the worker.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cleanupOutdatedCaches: true,
    // The first visit is offline at once; an update is only activated after consent.
    clientsClaim: true,
    skipWaiting: false,
    // Places are in the hash, so every address of the page is the page.
    directoryIndex: 'index.html',
    navigateFallback: null,
    ignoreURLParametersMatching: [/.*/],
  },
  includeManifestIcons: false,
  manifest: {
    name: 'Concord',
    short_name: 'Concord',
    description: 'Self-evaluation for local multi-agency networks that prevent violent extremism',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#14213d',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
};
