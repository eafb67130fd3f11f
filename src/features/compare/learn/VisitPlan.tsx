import { useState } from 'react';
import type { Collection } from '../../../domain/comparison/collection.ts';
import { usualLimits } from '../../../domain/comparison/visit-plan.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Page.tsx';
import type { Learning } from '../use-learning.ts';
import { useVisits } from '../use-visits.ts';
import styles from './Learn.module.css';
import { Visits } from './Visits.tsx';

const counts = [1, 2, 3, 4, 5];

interface VisitPlanProps {
  learning: Learning;
  names: (key: ContentHash) => string;
  collection: Collection;
}

/** Who could visit whom about what, within limits that the trainer sets. */
export function VisitPlan({ learning, names, collection }: VisitPlanProps) {
  const m = useMessages('learn');
  const [limits, setLimits] = useState(usualLimits);
  const visits = useVisits(learning, limits);
  const choice = (which: keyof typeof limits) => (
    <SelectField
      label={m[which]}
      value={limits[which]}
      onChange={({ currentTarget }) =>
        setLimits({ ...limits, [which]: Number(currentTarget.value) })
      }
    >
      {counts.map((count) => (
        <option key={count}>{count}</option>
      ))}
    </SelectField>
  );
  return (
    <Section title={m.visitsTitle} lead={m.visitsLead}>
      <div className={styles.limits} data-screen-only="">
        {choice('visits')}
        {choice('guests')}
      </div>
      {visits === undefined && <p role="status">{m.planning}</p>}
      {visits?.length === 0 && <p>{m.noVisits}</p>}
      {visits !== undefined && visits.length > 0 && (
        <Visits visits={visits} learning={learning} names={names} collection={collection} />
      )}
    </Section>
  );
}
