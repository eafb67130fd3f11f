import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import { pathOfPlace } from '../../places.ts';
import type { View } from '../view.ts';
import { OneFigure } from './OneFigure.tsx';

interface OneNetworkProps {
  view: View;
  row: ComparedRow;
  onShowAll: () => void;
}

/** One network alone is in no comparison: its own figures, and how a second one gets here. */
export function OneNetwork({ view, row, onShowAll }: OneNetworkProps) {
  const m = useMessages('comparison');
  const isAlone = view.compared.rows.length === 1;
  return (
    <>
      <EmptyState
        title={isAlone ? m.oneTitle : m.oneLeftTitle}
        action={
          isAlone ? (
            <ButtonLink to={pathOfPlace(view.collection.id, 'networks')} weight="primary">
              {m.bringIn}
            </ButtonLink>
          ) : (
            <Button onClick={onShowAll}>{m.clearFilters}</Button>
          )
        }
      >
        <p>{isAlone ? m.oneText : m.oneLeftText}</p>
      </EmptyState>
      <OneFigure view={view} row={row} />
    </>
  );
}
