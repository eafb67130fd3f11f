import { preview } from 'vite';
import { root } from '../../../scripts/lib/installed.mjs';

export interface Served {
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  /** The server is gone after this; every request fails. */
  readonly stop: () => Promise<void>;
}

/** Serves a built folder as `npm start` does, headers and all. */
export async function serve(outDir: string, port = 0): Promise<Served> {
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: port !== 0, open: false },
  });
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return { address: `http://127.0.0.1:${at.port}/`, stop: () => server.close() };
}
