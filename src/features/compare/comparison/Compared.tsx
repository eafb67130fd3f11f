import { useMemo, useState } from 'react';
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
import { OneNetwork } from './alone/OneNetwork.tsx';
import { BesideEachOther } from './BesideEachOther.tsx';
import { ChoiceFields } from './choice/ChoiceFields.tsx';
import type { Chosen } from './choice/chosen.ts';
import { Filters } from './choice/Filters.tsx';
import styles from './Compared.module.css';
import { Notes } from './notes/Notes.tsx';
import type { QuestionnaireTexts } from '../../../domain/comparison/questionnaire-form.ts';
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
  const [first] = rows;
  const showAll = () => setFilter(noFilter);
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
        {compared.rows.length > 1 && (
          <Filters rows={compared.rows} labels={labels} filter={filter} onFilter={setFilter} />
        )}
        <details>
          <summary>{m.namesTitle}</summary>
          <NamingSwitch collection={collection} />
        </details>
      </section>
      <Notes view={view} />
      {first === undefined ? (
        <EmptyState
          title={compared.rows.length === 0 ? m.mapHeadingNone : m.noneLeftTitle}
          action={view.isFiltered && <Button onClick={showAll}>{m.clearFilters}</Button>}
        >
          <p>{compared.rows.length === 0 ? m.emptyText : m.noneLeftText}</p>
        </EmptyState>
      ) : rows.length === 1 ? (
        <OneNetwork view={view} row={first} onShowAll={showAll} />
      ) : (
        <BesideEachOther found={found} view={view} />
      )}
    </>
  );
}
