import type { Catalogues, Room } from './catalogues.ts';
import type { Language } from './language.ts';

/** The first page names one file of each language, which names those of its rooms. */
const languages = {
  en: () => import('./rooms/en.ts'),
  nl: () => import('./rooms/nl.ts'),
  de: () => import('./rooms/de.ts'),
  fr: () => import('./rooms/fr.ts'),
} satisfies Record<Language, unknown>;
const loaded = new Map<string, object>();
const loading = new Map<string, Promise<object>>();

/** The catalogue if it is here already, so that a page can be drawn without waiting. */
export function loadedCatalogue<R extends Room>(
  language: Language,
  room: R,
): Catalogues[R] | undefined {
  // The file's shape is held by its own type annotation, checked when it is compiled.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return loaded.get(fileOf(language, room)) as Catalogues[R] | undefined;
}

/** Loads a room's messages once; a failed load may be tried again. */
export function loadCatalogue(language: Language, room: Room): Promise<object> {
  const file = fileOf(language, room);
  const pending = loading.get(file);
  if (pending !== undefined) return pending;
  const promise = findCatalogue(language, room).then(
    (catalogue) => {
      loaded.set(file, catalogue);
      // React's own mark: `use` gives the value at once instead of waiting a turn.
      void Object.assign(promise, { status: 'fulfilled', value: catalogue });
      return catalogue;
    },
    (error: unknown) => {
      loading.delete(file);
      throw error;
    },
  );
  loading.set(file, promise);
  return promise;
}

async function findCatalogue(language: Language, room: Room): Promise<object> {
  const { shell, files } = await languages[language]();
  if (room === 'shell') return shell;
  const load = files[`../${language}/${room}.ts`];
  if (load === undefined) throw new Error(`No catalogue ${room} in ${language}`);
  return (await load()).default;
}

function fileOf(language: Language, room: Room): string {
  return `${language}/${room}`;
}
