import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ComparableQuestionnaire } from '../../../domain/comparison/choices-in.ts';
import { comparedIn } from '../../../domain/comparison/compared-in.ts';
import {
  countFilters,
  isAskedFor,
  noFilter,
  type NetworkFilter,
} from '../../../domain/comparison/filter-networks.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { NamingSwitch } from '../NamingSwitch.tsx';
import type { Collected } from '../use-collection.ts';
import { useNetworkNames } from '../use-network-names.ts';
import { ChoiceFields } from './choice/ChoiceFields.tsx';
import type { Chosen } from './choice/chosen.ts';
import { Filters } from './choice/Filters.tsx';
import styles from './Compared.module.css';
import { Figures } from './figures/Figures.tsx';
import { HeatMap } from './map/HeatMap.tsx';
import { Notes } from './notes/Notes.tsx';
import type { QuestionnaireTexts } from '../../../domain/comparison/questionnaire-form.ts';
import { PaperOfAll } from './PaperOfAll.tsx';
import { findText, type View } from './view.ts';

interface ComparedProps {
  found: Collected;
  texts: QuestionnaireTexts;
  choices: readonly ComparableQuestionnaire[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** One comparison, with all that may be chosen about it. */
export function Compared({ found, texts, choices, chosen, onChoose }: ComparedProps) {
  const { collection, collected } = found;
  const m = useMessages('comparison');
  const nameOf = useNetworkNames(found);
  const [filter, setFilter] = useState<NetworkFilter>(noFilter);
  const [isOnPaper, setOnPaper] = useState(false);
  const { own, labels } = collection;
  const { questionnaireId, mode, scope } = chosen;
  const compared = useMemo(
    () => comparedIn(collected, { questionnaireId, mode, scope, own }, texts),
    [collected, questionnaireId, mode, scope, own, texts],
  );
  const rows = useMemo(
    () => compared.rows.filter((row) => isAskedFor(row, filter, labels)),
    [compared, filter, labels],
  );
  const view = useMemo(
    (): View => ({
      collection,
      collected,
      compared,
      rows,
      isFiltered: countFilters(filter) > 0,
      questionnaire: findText(texts, questionnaireId, compared.reference?.hash),
      nameOf,
    }),
    [collection, collected, compared, rows, filter, texts, questionnaireId, nameOf],
  );
  // The figures below follow the table, so that a choice answers at once.
  const shown = useDeferredValue<View | null>(view, null);
  return (
    <>
      <section className={styles.choices} aria-label={m.chooseTitle} data-screen-only="">
        <ChoiceFields
          choices={choices}
          chosen={chosen}
          texts={texts}
          view={view}
          onChoose={onChoose}
        />
        <Filters rows={compared.rows} labels={labels} filter={filter} onFilter={setFilter} />
        <details>
          <summary>{m.namesTitle}</summary>
          <NamingSwitch collection={collection} />
        </details>
      </section>
      <Notes view={view} />
      {rows.length === 0 ? (
        <EmptyState
          title={compared.rows.length === 0 ? m.mapHeadingNone : m.noneLeftTitle}
          action={
            view.isFiltered && <Button onClick={() => setFilter(noFilter)}>{m.clearFilters}</Button>
          }
        >
          <p>{compared.rows.length === 0 ? m.emptyText : m.noneLeftText}</p>
        </EmptyState>
      ) : (
        <>
          <div data-screen-only="">
            <Button onClick={() => setOnPaper(!isOnPaper)}>
              {isOnPaper ? m.toScreen : m.toPaper}
            </Button>
          </div>
          {isOnPaper ? (
            <Suspense fallback={<p role="status">{m.makingPaper}</p>}>
              <PaperOfAll found={found} view={view} />
            </Suspense>
          ) : (
            <>
              <HeatMap view={view} />
              <Suspense>{shown !== null && <Figures view={shown} />}</Suspense>
            </>
          )}
        </>
      )}
    </>
  );
}
