import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface AppRoute {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
}

/** Takes one page out of a feature's module, so that a feature is one chunk, loaded when opened. */
export function page<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): AppRoute {
  return { path, page: lazy(async () => ({ default: (await loadTwice(load))[name] })) };
}

/** A worker that is just waking up can fail to hand over a file that it has; the next try succeeds. */
async function loadTwice<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return load();
  }
}
