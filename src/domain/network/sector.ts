import * as z from 'zod/mini';

export const Sector = z.enum(['security', 'bridging', 'social', 'other']);
export type Sector = z.infer<typeof Sector>;
export const sectors: readonly Sector[] = ['security', 'bridging', 'social', 'other'];
