import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface AppRoute {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
}

/**
 * Every page of the app, loaded when it is opened. The most specific path stands first.
 * Pages read their parameters with wouter's `useParams`.
 */
export const routes: readonly AppRoute[] = [
  { path: '/quick-scan', page: page(() => import('../features/answer/index.ts'), 'QuickScanPage') },
  // One page for all that lies below: its draft stays open while the places in it change.
  {
    path: '/answer/:responseId/*?',
    page: page(() => import('../features/answer/index.ts'), 'AnswerRoom'),
  },
];

/** Takes one page out of a feature's module, so that a feature is one chunk. */
export function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}
