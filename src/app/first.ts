import './trusted-types.ts';
import * as z from 'zod/mini';

// Compiled validators would need eval, which the page's policy forbids. Must run before any schema.
z.config({ jitless: true });
