import { use, useState } from 'react';
import { Link, useParams } from 'wouter';
import { findModels, type ModelSearch } from '../../../domain/comparison/find-models.ts';
import { loadModels } from '../../../files/built-in/models.ts';
import { loadPracticeCards } from '../../../files/built-in/practice-cards.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useGoToCard } from '../use-go-to-card.ts';
import { Model } from './Model.tsx';
import styles from './ModelsPage.module.css';
import { SearchModels } from './SearchModels.tsx';

const everything: ModelSearch = { words: '', country: '', aspect: null };

/** `/models` and `/models/:model`: the forms of cooperation that the papers name. */
export function ModelsPage() {
  const m = useMessages('models');
  const library = useMessages('library');
  const language = useLanguage();
  const models = use(loadModels());
  const cards = use(loadPracticeCards());
  const [search, setSearch] = useState(everything);
  const named = useParams()['model'];
  useGoToCard(named, true);
  const found = findModels(models, search, language);
  return (
    <Page
      documentTitle={m.title}
      eyebrow={<Link href="/library">{library.title}</Link>}
      title={m.title}
      lead={<p>{m.lead}</p>}
    >
      {language !== 'en' && <Notice>{m.translated}</Notice>}
      <SearchModels models={models} search={search} onSearch={setSearch} />
      <section aria-label={m.title}>
        <div className={styles.tools}>
          <p className={styles.count} role="status">
            {m.shown({ count: found.length, all: models.length })}
          </p>
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
        </div>
        {found.length === 0 && (
          <>
            <p>{m.none}</p>
            <Button onClick={() => setSearch(everything)}>{m.clear}</Button>
          </>
        )}
        {found.map((model) => (
          <Model key={model.key} model={model} models={models} cards={cards} />
        ))}
      </section>
    </Page>
  );
}
