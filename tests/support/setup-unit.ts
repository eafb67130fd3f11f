import 'fake-indexeddb/auto';
import * as z from 'zod/mini';

// As the app's entry points do: nothing is compiled at run time.
z.config({ jitless: true });
