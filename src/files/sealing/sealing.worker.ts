import * as z from 'zod/mini';
import type { Request } from './messages.ts';
import { serveSealing } from './serve.ts';

// The page's policy forbids code made from text.
z.config({ jitless: true });

const serve = serveSealing((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<Request>) => serve(event.data));
