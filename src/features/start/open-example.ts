import type { RoundId } from '../../domain/kernel/ids.ts';
import { err, type Result } from '../../domain/kernel/result.ts';
import { loadCatalogue, loadedCatalogue } from '../../i18n/load-catalogue.ts';
import type { Language } from '../../i18n/language.ts';
import { storageProblem, type StorageProblem } from '../../storage/problem.ts';
import type { Store } from '../../storage/store.ts';

/** The example comes when it is asked for: most who open the first page have other things to do. */
export async function openExample(
  store: Promise<Store>,
  language: Language,
): Promise<Result<RoundId, StorageProblem>> {
  const loaded = await Promise.all([
    store,
    import('./add-example.ts'),
    loadCatalogue(language, 'example-network'),
  ]).catch(() => null);
  const texts = loadedCatalogue(language, 'example-network');
  if (loaded === null || texts === undefined) return err(storageProblem('notLoaded'));
  const [here, { addExample }] = loaded;
  return addExample(here, texts.example);
}
