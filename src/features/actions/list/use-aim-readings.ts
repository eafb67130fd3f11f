import { useEffect, useState } from 'react';
import type { ActionId, ItemId, QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Action, ActionAim } from '../../../domain/network/action.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Round } from '../../../domain/network/round.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { ItemChange } from '../../../domain/report/evidence.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';

/** A statement that an action was meant to change, and what became of it. */
export type AimReading = { readonly itemId: ItemId; readonly statement: Text } & (
  | { readonly kind: 'waits' }
  | { readonly kind: 'notShown' }
  | {
      readonly kind: 'change';
      readonly labels: { readonly before: string; readonly after: string };
      readonly change: ItemChange;
    }
);

export type AimReadingsById = ReadonlyMap<ActionId, readonly AimReading[]>;

/** Undefined while they are worked out; actions without an aim are not in it. */
export function useAimReadings(
  actions: readonly Action[],
  rounds: readonly Round[],
): AimReadingsById | undefined {
  const store = useStore();
  const [readings, setReadings] = useState<AimReadingsById>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const found = await readAims(store, actions, rounds);
      if (isCurrent) setReadings(found);
    };
    read().catch(() => {
      // Without them the list says all the rest.
    });
    return () => {
      isCurrent = false;
    };
  }, [store, actions, rounds]);
  return readings;
}

async function readAims(
  store: Store,
  actions: readonly Action[],
  rounds: readonly Round[],
): Promise<AimReadingsById> {
  const closed = rounds
    .filter(isClosed)
    .toSorted((a, b) => `${a.closedOn} ${a.openedOn}`.localeCompare(`${b.closedOn} ${b.openedOn}`));
  const latest = closed.at(-1);
  const readings = new Map<ActionId, AimReading[]>();
  for (const action of actions) {
    const origin = closed.find(({ id }) => id === action.roundId);
    const own: AimReading[] = [];
    for (const aim of action.aims) {
      const statement = await statementOf(aim);
      if (statement === undefined) continue;
      const about = { itemId: aim.itemId, statement };
      if (origin === undefined || latest === undefined || latest.id === origin.id) {
        own.push({ ...about, kind: 'waits' });
      } else {
        const { readChange } = await import('./read-change.ts');
        const change = await readChange(store, aim, origin, latest);
        const labels = { before: origin.label, after: latest.label };
        own.push(
          change ? { ...about, kind: 'change', labels, change } : { ...about, kind: 'notShown' },
        );
      }
    }
    if (own.length > 0) readings.set(action.id, own);
  }
  return readings;
}

/** The statement's words; undefined for one that this copy does not have. */
async function statementOf({ questionnaireId, itemId }: ActionAim): Promise<Text | undefined> {
  if (!isBuiltIn(questionnaireId)) return undefined;
  const questionnaire = await loadQuestionnaire(questionnaireId);
  return itemsOf(questionnaire).find(({ id }) => id === itemId)?.text;
}

function isBuiltIn(id: QuestionnaireId): boolean {
  return questionnaireIndex.some((entry) => entry.id === id);
}
