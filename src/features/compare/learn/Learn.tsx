import { useMemo, useState } from 'react';
import type { Verdict } from '../../../domain/comparison/match-practice.ts';
import { gapsOf, partnersOf } from '../../../domain/comparison/partners.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { pathOfPlace } from '../places.ts';
import type { Collected } from '../use-collection.ts';
import { useLearning, type Learning } from '../use-learning.ts';
import { useNetworkNames } from '../use-network-names.ts';
import { ChooseLearner } from './ChooseLearner.tsx';
import { Gaps } from './Gaps.tsx';
import { PartnerRule } from './PartnerRule.tsx';
import { Practices } from './Practices.tsx';
import { VisitPlan } from './VisitPlan.tsx';

export function Learn({ found }: { found: Collected }) {
  const m = useMessages('learn');
  const learning = useLearning(found);
  return learning === undefined ? (
    <p role="status">{m.looking}</p>
  ) : (
    <WhatIsFound found={found} learning={learning} />
  );
}

function WhatIsFound({ found, learning }: { found: Collected; learning: Learning }) {
  const m = useMessages('learn');
  const names = useNetworkNames(found);
  const language = useLanguage();
  const { keys, networks } = learning.material;
  const [chosen, setChosen] = useState<ContentHash>();
  const sorted = useMemo(() => {
    const order = new Intl.Collator(language, { numeric: true });
    return keys
      .map((key) => ({ key, name: names(key) }))
      .toSorted((a, b) => order.compare(a.name, b.name))
      .map(({ key }) => key);
  }, [keys, names, language]);
  const first = useMemo(
    () => firstLearner(learning.material.keys, found.collection, learning),
    [found.collection, learning],
  );
  const learner = sorted.find((key) => key === chosen) ?? first;
  if (learner === undefined || networks.length < 2) {
    return (
      <EmptyState
        title={m.emptyTitle}
        action={
          <ButtonLink to={pathOfPlace(found.collection.id, 'networks')} weight="primary">
            {m.toNetworks}
          </ButtonLink>
        }
      >
        <p>{m.emptyText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ChooseLearner
        keys={sorted}
        learner={learner}
        learning={learning}
        names={names}
        onChoose={setChosen}
      />
      <Gaps key={learner} learner={learner} learning={learning} names={names} />
      <VisitPlan learning={learning} names={names} collection={found.collection} />
      <Practices learner={learner} learning={learning} collection={found.collection} />
      <PartnerRule />
    </>
  );
}

/** So many networks are looked through for one to begin with. */
const mostLookedThrough = 40;

/** One's own network; otherwise the first that has somebody to visit, or at least to look for. */
function firstLearner(
  keys: readonly ContentHash[],
  { own }: Collected['collection'],
  { scope }: Learning,
): ContentHash | undefined {
  const few = keys.slice(0, mostLookedThrough);
  return (
    keys.find((key) => key === own) ??
    few.find((key) => partnersOf(key, scope).some(({ verdict }) => fits.has(verdict))) ??
    few.find((key) => gapsOf(key, scope).length > 0) ??
    keys[0]
  );
}

const fits: ReadonlySet<Verdict> = new Set<Verdict>(['worthTrying', 'adaptFirst']);
